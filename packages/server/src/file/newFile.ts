import { parseFilename } from '@traveler/domain/file/fileTypes.ts'
import { accepted, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type EntityRow, loadEntity } from '../entity/entityStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, text } from '../operation/inputs.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type FileKind, loadUpload, type UploadRow } from './fileStore.ts'

/** What is said of a file before its bytes come, or after: `s3Key` and `s3Etag` are what the upload gave. */
export const newFileInput = z.object({
  filename: text(1_000).nullish(),
  entityId: id.nullish(),
  s3Key: text(1_000).nullish(),
  s3Etag: text(200).nullish(),
  integrationId: text(255).nullish(),
  integrationFetchUrl: text(2_048)
    .refine((url) => /^https?:\/\/[^\s]+$/i.test(url), {
      message: 'is no address. Give one that begins with http:// or https://.',
    })
    .nullish(),
})

export type NewFileInput = z.output<typeof newFileInput>

/** What an act that makes a file decides on. */
export interface NewFileFacts {
  /** Null: it is attached to nothing yet. */
  readonly entity: EntityRow | null
  readonly upload: UploadRow | null
}

/** Reads both; refused when what was named is not there, or is another person's. */
export async function readNewFile(
  tx: Transaction,
  { entityId, s3Key, s3Etag }: NewFileInput,
): Promise<NewFileFacts> {
  const [entity, upload] = await Promise.all([
    tx.readOne<EntityRow>(loadEntity({ entityId })),
    tx.readOne<UploadRow>(loadUpload(s3Key)),
  ])
  if (entityId && entity === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Entity', id: entityId })
  if (s3Key && upload?.user_id !== tx.caller.userId) throw new Refused(noUpload('s3Key'))
  if (upload !== undefined && s3Etag && s3Etag.replaceAll('"', '') !== upload.sha256.slice(2))
    throw new Refused(noUpload('s3Etag'))
  return { entity: entity ?? null, upload: upload ?? null }
}

function noUpload(field: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field,
    problem: 'is not of bytes that you uploaded',
    remedy: 'Send the bytes to the address of requestFileUploadUrl first, and give what its answer gave.',
  }
}

/** Appends a new file, attached to its record in the same act. Gives its id. */
export async function appendFile(
  tx: Transaction,
  given: NewFileInput,
  { entity, upload }: NewFileFacts,
  kind: FileKind,
): Promise<string> {
  const { filename, contentType } = accepted(parseFilename(given.filename ?? endOfKey(given.s3Key)))
  const [[fileId = '', linkId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
  const controlled = entity?.export_controlled ?? false
  const row = {
    id: fileId,
    record_id: entity?.id ?? null,
    filename,
    content_type: contentType,
    sha256: upload?.sha256 ?? null,
    size: upload?.size ?? null,
    uploaded_at: upload?.uploaded_at ?? null,
    integration_id: given.integrationId ?? null,
    integration_fetch_url: given.integrationFetchUrl ?? null,
    export_controlled: controlled,
    ...stamp(tx, now),
  }
  tx.append({
    stream: { id: fileId, type: 'file' },
    type: 'FILE_CREATED',
    changes: [insertRows('file', [row])],
  })
  if (entity === null) return fileId
  const link = { id: linkId, record_id: entity.id, file_id: fileId, kind, export_controlled: controlled }
  tx.append({
    stream: { id: entity.stream_id, type: entity.stream_type },
    type: kind === 'ASSET' ? 'ASSET_ADDED' : 'FILE_ATTACHED',
    changes: [insertRows('record_file', [link])],
  })
  return fileId
}

/** The name that an upload was asked for with stands at the end of its key. */
function endOfKey(key: string | null | undefined): string {
  return key?.split('/').at(-1) ?? ''
}
