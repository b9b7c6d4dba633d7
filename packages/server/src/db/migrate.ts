import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import { type ConnectionSettings, singleConnection } from './connection.ts'
import { CannotStart } from './embedded/cannotStart.ts'

const folder = new URL('../../migrations/', import.meta.url)
const advisoryLock = 7_208_735

/** A step of the tables from one version to the next. */
export interface Migration {
  readonly number: number
  /** Of its file: `0001_tenancy.sql`. */
  readonly name: string
}

/**
 * Brings the database to this version's tables, as their owner. Two starters at once: the second waits and finds
 * nothing to do. Gives the number of the newest migration.
 */
export async function migrate(owner: ConnectionSettings): Promise<number> {
  const client = singleConnection(owner)
  await client.connect()
  try {
    await lockMigrations(client)
    return await migrateLocked(client, await listMigrations())
  } finally {
    await client.end()
  }
}

/** Until the connection ends, whoever else migrates, as every start does, waits. */
export async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [advisoryLock])
}

/** Applies those of `migrations`, some of `listMigrations()`, that the database has not seen. Gives the last one's number. */
export async function migrateLocked(client: pg.Client, migrations: readonly Migration[]): Promise<number> {
  await prepareRoles(client)
  const applied = await readApplied(client)
  refuseUnknown(applied, migrations)
  const missing = migrations.filter((migration) => !applied.has(migration.number))
  if (missing.length > 0) await client.query('drop schema if exists past cascade')
  for (const migration of missing) await apply(client, migration)
  await openPast(client)
  return newest(migrations)
}

/** Makes the views of the past, where they are not there: no migration meets a view that holds on to its table. */
async function openPast(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ isClosed: boolean }>(
    `select to_regnamespace('past') is null and to_regprocedure('public.open_past()') is not null as "isClosed"`,
  )
  if (rows[0]?.isClosed === true) await client.query('call open_past()')
}

/** The number of the newest migration that this version knows. */
export async function newestMigration(): Promise<number> {
  return newest(await listMigrations())
}

function newest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}

/** All migrations that this version knows, in their order. */
export async function listMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort()
  return names.map((name) => ({ number: Number(name.slice(0, 4)), name }))
}

/**
 * The application's role owns nothing and cannot bypass row-level security. Creating it needs CREATEROLE, once; or an
 * administrator made it and granted it to the owner.
 */
async function prepareRoles(client: pg.Client): Promise<void> {
  const found = await client.query("select from pg_roles where rolname = 'traveler_app'")
  if (found.rowCount === 0) await client.query('create role traveler_app login')
  if (!(await mayBecomeApplication(client))) await grantApplication(client)
  await client.query(`create table if not exists schema_migration (
    number integer primary key, name text not null, applied_at timestamptz not null default now())`)
  await client.query('grant select on schema_migration to traveler_app')
}

/** Tried, not looked up: what membership allows differs between PostgreSQL 15 and 16. */
async function mayBecomeApplication(client: pg.Client): Promise<boolean> {
  try {
    await client.query('set role traveler_app')
    return true
  } catch {
    return false
  } finally {
    await client.query('reset role')
  }
}

async function grantApplication(client: pg.Client): Promise<void> {
  try {
    await client.query('grant traveler_app to current_user')
  } catch (cause) {
    const { rows } = await client.query<{ name: string }>('select current_user as name')
    throw new CannotStart(
      `The login ${rows[0]?.name} of DATABASE_URL may not become traveler_app; as an administrator of the database ` +
        `run: grant traveler_app to ${rows[0]?.name}.`,
      { cause },
    )
  }
}

async function readApplied(client: pg.Client): Promise<Map<number, string>> {
  const { rows } = await client.query<{ number: number; name: string }>(
    'select number, name from schema_migration',
  )
  return new Map(rows.map((row) => [row.number, row.name]))
}

function refuseUnknown(applied: Map<number, string>, known: readonly Migration[]): void {
  const unknown = [...applied.values()].filter((name) => !known.some((migration) => migration.name === name))
  if (unknown.length === 0) return
  throw new CannotStart(
    `The database was migrated by a newer Traveler (${unknown.join(', ')}). Start that version, or restore a backup.`,
  )
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const text = await readFile(new URL(migration.name, folder), 'utf8')
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into schema_migration (number, name) values ($1, $2)', [
      migration.number,
      migration.name,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed`, { cause: error })
  }
}
