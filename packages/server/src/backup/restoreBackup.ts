import type pg from 'pg'
import { CannotKeep, type LostFile } from '../archive/archiveFormat.ts'
import { ArchiveReader } from '../archive/archiveReader.ts'
import type { ReportProgress } from '../archive/progress.ts'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import { type ConnectionSettings, singleConnection } from '../db/connection.ts'
import type { FileStorage } from '../db/fileStorage.ts'
import { listMigrations, lockMigrations, type Migration, migrateLocked } from '../db/migrate.ts'
import { backupKind, type Header } from './backupFormat.ts'
import { type CheckedArchive, checkArchive } from './checkArchive.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { loadArchive } from './loadArchive.ts'

/** What is restored, into what. */
export interface RestoreOptions {
  readonly archive: string
  readonly owner: ConnectionSettings
  readonly storage: FileStorage
  /** Keys to believe; null believes those in the archive. */
  readonly trusted: PublicKeys | null
  /** What becomes of a database that holds something. */
  readonly present: 'refuse' | 'replace'
  readonly report: ReportProgress
}

/** What was restored. */
export interface Restored {
  readonly takenAt: string
  readonly organizations: Header['organizations']
  readonly rows: number
  readonly files: number
  /** Files whose bytes were gone when the backup was taken. */
  readonly lost: readonly LostFile[]
  /** Of every checkpoint, and of the archive. */
  readonly publicKeys: PublicKeys
  readonly signedBy: string
  readonly keyIsItsOwn: boolean
}

/**
 * Reads the whole archive first, and touches nothing unless every byte is as it was written. Then makes the tables of the
 * version that wrote it, loads them in one transaction that ends only when every row is as it was, and brings them to this
 * version. Throws BadArchive or CannotKeep with one sentence.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const reader = await ArchiveReader.open(options.archive, backupKind)
  const client = singleConnection(options.owner)
  try {
    const checked = await checkArchive(reader, options.trusted, options.report)
    const migrations = await migrationsOf(checked.header)
    await client.connect()
    await prepareDatabase(client, migrations, options)
    await loadArchive({ client, reader, checked, storage: options.storage, report: options.report })
    await migrateLocked(client, await listMigrations())
    await client.query('analyze')
    return summaryOf(checked)
  } finally {
    await client.end()
    await reader.close()
  }
}

/** The migrations that the archive's database had seen: all of them are among ours. */
async function migrationsOf({ migrations }: Header): Promise<Migration[]> {
  const known = await listMigrations()
  const stranger = migrations.find((name) => !known.some((one) => one.name === name))
  if (stranger !== undefined)
    throw new CannotKeep(
      `The backup was taken by another Traveler, whose tables have ${stranger}, which this one does not know; restore it with the version that took it, or a newer one.`,
    )
  return known.filter(({ name }) => migrations.includes(name))
}

async function prepareDatabase(
  client: pg.Client,
  migrations: readonly Migration[],
  { present }: RestoreOptions,
): Promise<void> {
  await lockMigrations(client)
  await refuseUsers(client)
  if (await holdsSomething(client)) {
    if (present === 'refuse') {
      throw new CannotKeep(
        'The database holds an organization already, and nothing was touched. Name an empty one (another TRAVELER_DATA, another DATABASE_URL), or say --replace to give up what it holds.',
      )
    }
    await emptyDatabase(client)
  } else if (await hasOtherMigrations(client, migrations)) {
    await emptyDatabase(client)
  }
  await migrateLocked(client, migrations)
}

/** A Traveler that serves people would go on writing between the rows. */
async function refuseUsers(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'traveler'`,
  )
  if (rowCount !== 0)
    throw new CannotKeep('A Traveler is using this database; stop it, then restore, then start it again.')
}

async function holdsSomething(client: pg.Client): Promise<boolean> {
  if (!(await hasTable(client, 'organization'))) return false
  const { rowCount } = await client.query('select from organization limit 1')
  return rowCount !== 0
}

/** An empty database of another version has tables that the archive's rows do not fit. */
async function hasOtherMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<boolean> {
  if (!(await hasTable(client, 'schema_migration'))) return false
  const { rows } = await client.query<{ name: string }>('select name from schema_migration')
  return rows.some(({ name }) => !migrations.some((wanted) => wanted.name === name))
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    `public.${name}`,
  ])
  return rows[0]?.there === true
}

function summaryOf({ header, manifest, publicKeys, signedBy, keyIsItsOwn }: CheckedArchive): Restored {
  return {
    takenAt: header.takenAt,
    organizations: header.organizations,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.files.count,
    lost: manifest.files.lost,
    publicKeys,
    signedBy,
    keyIsItsOwn,
  }
}
