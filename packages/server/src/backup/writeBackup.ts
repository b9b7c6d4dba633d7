import { createHash } from 'node:crypto'
import type pg from 'pg'
import { CannotKeep, jsonBytes, memberNames } from '../archive/archiveFormat.ts'
import { compressPart, inParts, signArchive } from '../archive/archiveParts.ts'
import { ArchiveWriter } from '../archive/archiveWriter.ts'
import { counting, type ReportProgress } from '../archive/progress.ts'
import { makeCheckpoint } from '../checkpoint/makeCheckpoint.ts'
import { type PublicKeys, publicPem, type SigningKey } from '../checkpoint/signingKey.ts'
import { type ConnectionSettings, openPool, singleConnection } from '../db/connection.ts'
import type { FileStorage } from '../db/fileStorage.ts'
import { listOrganizations } from '../operation/listOrganizations.ts'
import { type Header, type Manifest, partName, type TableHeader } from './backupFormat.ts'
import { copyTable, countRows, type DatabaseTable, listTables } from './databaseTables.ts'
import { countStoredFiles, writeFiles } from './writeFiles.ts'

/** What a backup is taken of, and with what. */
export interface BackupOptions {
  /** The file to write. */
  readonly archive: string
  readonly owner: ConnectionSettings
  readonly app: ConnectionSettings
  readonly storage: FileStorage
  /** Signs the last checkpoint before the snapshot, and the archive. */
  readonly key: SigningKey
  /** Every key that ever signed: checkpoints in the archive are checked with them. */
  readonly publicKeys: PublicKeys
  readonly report: ReportProgress
}

/** What is in an archive that was just written. */
export interface WrittenBackup {
  readonly archive: string
  /** ISO 8601, UTC: the moment that it shows. */
  readonly takenAt: string
  readonly bytes: number
  readonly rows: number
  readonly files: number
  /** Files of the record whose bytes are gone or altered: `verify` names them. */
  readonly lost: number
}

/**
 * Writes all of a database and its files into one archive, while people work: everything that was acknowledged before the
 * call is in it, of everything after it all or nothing. Memory stays the same however much there is.
 */
export async function writeBackup(options: BackupOptions): Promise<WrittenBackup> {
  await signWhatIsThere(options)
  const client = singleConnection(options.owner)
  await client.connect()
  try {
    const tables = await openSnapshot(client)
    const header = await describe(client, tables)
    const writer = await ArchiveWriter.create(options.archive, new Date(header.takenAt))
    try {
      return await writeArchive({ ...options, client, tables, header, writer })
    } catch (error) {
      await writer.discard()
      throw error
    }
  } finally {
    await client.end()
  }
}

/** A checkpoint of each organization, so that the archive is vouched for to its end. */
async function signWhatIsThere({ app, owner, key }: BackupOptions): Promise<void> {
  await refuseEmpty(owner)
  const pool = openPool(app, 1)
  try {
    for (const organizationId of await listOrganizations(pool))
      await makeCheckpoint(pool, organizationId, key)
  } finally {
    await pool.end()
  }
}

async function refuseEmpty(owner: ConnectionSettings): Promise<void> {
  const client = singleConnection(owner)
  await client.connect()
  try {
    const { rows } = await client.query<{ there: string | null }>(
      `select to_regclass('public.organization') as there`,
    )
    if (rows[0]?.there == null)
      throw new CannotKeep('There is nothing to back up: the database has no tables yet.')
  } finally {
    await client.end()
  }
}

/**
 * Begins the transaction in which everything is read as it stood at one moment. The tables are locked before it is chosen, so
 * that no migration can change one that is still to be read; nobody who works waits for these locks.
 */
async function openSnapshot(client: pg.Client): Promise<DatabaseTable[]> {
  const before = await listTables(client)
  await client.query('begin isolation level repeatable read read only')
  await client.query(`lock table ${before.map(({ name }) => `"${name}"`).join(', ')} in access share mode`)
  const tables = await listTables(client)
  if (JSON.stringify(tables) === JSON.stringify(before)) return tables
  throw new CannotKeep(
    'The tables are being brought to another version at this moment; take the backup again afterwards.',
  )
}

async function describe(client: pg.Client, tables: readonly DatabaseTable[]): Promise<Header> {
  const { rows } = await client.query<Omit<Header, 'tables' | 'format' | 'formatVersion' | 'files'>>(
    `select clock_timestamp() as "takenAt", current_setting('server_version_num')::integer as postgres,
  array(select name from schema_migration order by number) as migrations,
  (select coalesce(json_agg(json_build_object('id', id::text, 'domain', domain, 'name', name) order by id), '[]')
    from organization) as organizations`,
  )
  const [row] = rows
  if (row === undefined) throw new Error('PostgreSQL did not say what it holds')
  if (row.organizations.length === 0)
    throw new CannotKeep(
      'There is nothing to back up: the database holds no organization. Set TRAVELER_DATA to the data folder that is meant.',
    )
  const counted: TableHeader[] = []
  for (const { name, columns } of tables)
    counted.push({ name, columns: [...columns], rows: await count(client, name) })
  const files = await countStoredFiles(client, { tables: counted })
  return { format: 'traveler-backup', formatVersion: 1, ...row, tables: counted, files }
}

async function count(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from "${table}"`)
  return Number(rows[0]?.count)
}

interface Writing extends BackupOptions {
  readonly client: pg.Client
  readonly tables: readonly DatabaseTable[]
  readonly header: Header
  readonly writer: ArchiveWriter
}

async function writeArchive(writing: Writing): Promise<WrittenBackup> {
  const { writer, header, key, publicKeys } = writing
  const pems = [...publicKeys.values()].map(publicPem).join('')
  const digests = {
    header: await writer.add(memberNames.header, jsonBytes(header)),
    publicKeys: await writer.add(memberNames.publicKeys, Buffer.from(pems)),
  }
  const tables = await writeTables(writing)
  // After the rows: no sequence may fall behind one of them.
  const sequences = await readSequences(writing.client)
  const files = await writeFiles(writing)
  const manifest = jsonBytes<Manifest>({
    format: 'traveler-backup-manifest',
    ...digests,
    tables,
    sequences,
    files,
  })
  await signArchive(writer, manifest, key)
  return {
    archive: writing.archive,
    takenAt: header.takenAt,
    bytes: await writer.finish(),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    files: files.count,
    lost: files.lost.length,
  }
}

async function writeTables({ client, tables, header, writer, report }: Writing): Promise<Manifest['tables']> {
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0)
  const counted = counting(report, { step: 'Tables', unit: 'rows', total })
  const written: Manifest['tables'] = []
  for (const table of tables) {
    const hash = createHash('sha256')
    const parts: string[] = []
    let rows = 0
    for await (const text of inParts(copyTable(client, table))) {
      hash.update(text)
      parts.push(await writer.add(partName(table.name, parts.length + 1), await compressPart(text)))
      const more = countRows(text)
      rows += more
      counted(more)
    }
    written.push({ name: table.name, rows, sha256: hash.digest('hex'), parts })
  }
  return written
}

async function readSequences(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  )
  const sequences: Manifest['sequences'] = []
  for (const { name } of rows) {
    const read = await client.query<{ value: string; isCalled: boolean }>(
      `select last_value as value, is_called as "isCalled" from "${name}"`,
    )
    const [at] = read.rows
    if (at !== undefined) sequences.push({ name, ...at })
  }
  return sequences
}
