import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type pg from 'pg'
import type { FileStorage } from '../db/fileStorage.ts'
import { fileMemberName, type Header, type LostFile, type Manifest, partBytes } from './archiveFormat.ts'
import type { ArchiveWriter } from './archiveWriter.ts'
import { counting, type ReportProgress } from './progress.ts'

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
    const reason = await writeFile(file, writing)
    if (reason === null) {
      names.update(`${fileMemberName(file.organizationId, file.sha256)}\n`)
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

/** Gives why the bytes are not in the archive; null: they are. */
async function writeFile(
  { organizationId, sha256 }: StoredFile,
  { storage, writer }: Writing,
): Promise<LostFile['reason'] | null> {
  const bytes = await storage.open(organizationId, sha256)
  if (bytes === null) return 'missing'
  const name = fileMemberName(organizationId, sha256)
  const found = await readThrough(bytes)
  if (found.sha256 !== sha256) return 'differs'
  if (found.whole !== null) {
    await writer.add(name, found.whole)
    return null
  }
  const again = await storage.open(organizationId, sha256)
  if (again === null) return 'missing'
  const written = await writer.addStream(name, found.size, again)
  if (written !== sha256) throw new Error(`${name} changed while it was read`)
  return null
}

interface ReadThrough {
  readonly sha256: string
  readonly size: number
  /** Where it is small enough to be kept; null: it is read a second time, after its hash and length are known. */
  readonly whole: Buffer | null
}

async function readThrough(bytes: Readable): Promise<ReadThrough> {
  const hash = createHash('sha256')
  let pieces: Buffer[] | null = []
  let size = 0
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk)
    hash.update(piece)
    size += piece.length
    if (size > partBytes) pieces = null
    pieces?.push(piece)
  }
  return { sha256: hash.digest('hex'), size, whole: pieces && Buffer.concat(pieces) }
}
