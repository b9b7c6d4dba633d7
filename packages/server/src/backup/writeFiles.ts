import { createHash } from 'node:crypto'
import type pg from 'pg'
import { fileMemberName, type LostFile } from '../archive/archiveFormat.ts'
import type { ArchiveWriter } from '../archive/archiveWriter.ts'
import { counting, type ReportProgress } from '../archive/progress.ts'
import { writeFile } from '../archive/writeFile.ts'
import type { FileStorage } from '../db/fileStorage.ts'
import type { Header, Manifest } from './backupFormat.ts'

/** Rows of one fetch. */
const fetchSize = 1_000

/** The tables whose rows name bytes: files, and what was uploaded and is not yet anything. */
const naming = ['file', 'upload']

function storedText({ tables }: Pick<Header, 'tables'>): string {
  const rows = tables
    .filter(({ name }) => naming.includes(name))
    .map(({ name }) => `select organization_id, sha256, size, ${name === 'file'} as is_record from "${name}"`)
  return `select organization_id, sha256, max(size) as size, bool_or(is_record) as is_record
from (${rows.join(' union all ')}) as stored where sha256 is not null group by organization_id, sha256`
}

interface StoredFile {
  readonly organizationId: string
  /** 64 hex digits. */
  readonly sha256: string
  readonly size: number
  /** A file of the record has these bytes; else they wait to be claimed, and may be cleared away at any time. */
  readonly isRecord: boolean
}

/** How many files the snapshot names, and how many bytes they have. */
export async function countStoredFiles(
  client: pg.Client,
  header: Pick<Header, 'tables'>,
): Promise<Header['files']> {
  const { rows } = await client.query<{ count: string; bytes: string }>(
    `select count(*), coalesce(sum(size), 0) as bytes from (${storedText(header)}) as file`,
  )
  return { count: Number(rows[0]?.count), bytes: Number(rows[0]?.bytes) }
}

interface Writing {
  readonly client: pg.Client
  readonly header: Header
  readonly writer: ArchiveWriter
  readonly storage: FileStorage
  readonly report: ReportProgress
}

/** Adds the bytes of every file that the snapshot names. What is gone or altered is told, and does not keep the rest out. */
export async function writeFiles(writing: Writing): Promise<Manifest['files']> {
  const counted = counting(writing.report, {
    step: 'Files',
    unit: 'bytes',
    total: writing.header.files.bytes,
  })
  const names = createHash('sha256')
  const lost: LostFile[] = []
  let count = 0
  for await (const file of storedFiles(writing)) {
    const name = fileMemberName(file.organizationId, file.sha256)
    const reason = await writeFile(writing.writer, { ...file, name }, () =>
      writing.storage.open(file.organizationId, file.sha256),
    )
    if (reason === null) {
      names.update(`${name}\n`)
      count += 1
    } else if (file.isRecord) {
      lost.push({ organization: file.organizationId, sha256: file.sha256, reason })
    }
    counted(file.size)
  }
  return { count, names: names.digest('hex'), lost }
}

async function* storedFiles({ client, header }: Writing): AsyncGenerator<StoredFile> {
  await client.query(
    `declare stored no scroll cursor for select organization_id::text as "organizationId",
  encode(sha256, 'hex') as sha256, size::float8 as size, is_record as "isRecord" from (${storedText(header)}) as file order by file.organization_id, file.sha256`,
  )
  for (;;) {
    const { rows } = await client.query<StoredFile>(`fetch ${fetchSize} from stored`)
    yield* rows
    if (rows.length < fetchSize) return
  }
}
