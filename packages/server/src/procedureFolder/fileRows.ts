import { parseFilename } from '@traveler/domain/file/fileTypes.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import type { NewRow } from '../operation/change.ts'
import type { Faulty } from './folderFaults.ts'
import type { NamedFileEntry } from './folderFormat.ts'
import { newRow, type RowMaker } from './rowMaker.ts'

/** A file that an import makes, and where it hangs; a cell's hangs nowhere. */
export interface NewFile {
  readonly row: NewRow<'file'>
  readonly link: NewRow<'record_file'> | null
}

/** A file, with its bytes where a path is given; null, and a fault, when it cannot be one. `recordId`: what it hangs on. */
export function fileRow(
  text: Faulty,
  path: readonly PropertyKey[],
  given: NamedFileEntry,
  maker: RowMaker,
  recordId: string | null = null,
): NewFile | null {
  const upload = given.path === undefined ? null : maker.uploads.get(given.path)
  const named = parseFilename(given.name)
  if (isRefusal(named)) maker.faults.refuse(text, [...path, 'name'], named)
  if (upload === undefined)
    maker.faults.add(
      text,
      [...path, 'path'],
      `names ${given.path}, which is not in the folder`,
      'Put the file into files/, or take the entry out.',
    )
  if (isRefusal(named) || upload === undefined) return null
  const row = {
    ...newRow(maker),
    record_id: recordId,
    filename: named.filename,
    content_type: named.contentType,
    sha256: upload?.sha256 ?? null,
    size: upload?.size ?? null,
    uploaded_at: upload?.uploadedAt ?? null,
    integration_id: given.integrationId ?? null,
    integration_fetch_url: given.integrationUrl ?? null,
  }
  const link =
    recordId === null
      ? null
      : {
          id: maker.newId(),
          record_id: recordId,
          file_id: row.id,
          kind: given.kind ?? ('ASSET' as const),
          export_controlled: maker.exportControlled,
        }
  return { row, link }
}

/** The files that a text lists, and the pictures that it shows without listing them. */
export function fileRows(
  text: Faulty,
  {
    files,
    shown,
    recordId,
  }: {
    readonly files: readonly NamedFileEntry[]
    readonly shown: readonly string[]
    readonly recordId: string
  },
  maker: RowMaker,
): readonly NewFile[] {
  const listed = files.flatMap((given, nth) => fileRow(text, ['files', nth], given, maker, recordId) ?? [])
  const there = new Set(listed.map(({ row }) => row.sha256?.slice(2)))
  const paths = new Map([...maker.uploads].map(([path, { sha256 }]) => [sha256.slice(2), path]))
  const pictures = [...new Set(shown)].flatMap((digest) => {
    const path = paths.get(digest)
    return path === undefined || there.has(digest) ? [] : [path]
  })
  return [
    ...listed,
    ...pictures.flatMap(
      (path) =>
        fileRow(text, [], { name: path.slice(path.lastIndexOf('/') + 1), path }, maker, recordId) ?? [],
    ),
  ]
}
