import type { Configuration, DatabaseChoice } from './configuration.ts'
import { type ConnectionSettings, singleConnection } from './db/connection.ts'
import { makeDataFolder } from './db/embedded/place.ts'
import type { ServerLog } from './db/embedded/serverLog.ts'
import {
  CannotStart,
  type EmbeddedServerOptions,
  findRunningServer,
  startEmbeddedServer,
} from './db/embeddedServer.ts'

/** A database that answers, and how to connect to it. */
export interface OpenedDatabase {
  /** Owns the tables: migrates, exports, verifies. */
  readonly owner: ConnectionSettings
  /** The application's role, which the wall binds. Made by the migrations. */
  readonly app: ConnectionSettings
  /** Resolves with the reason when the embedded server ended and could not be brought back. */
  readonly failed: Promise<Error>
  /** Ends the embedded server when it was started here. */
  close(): Promise<void>
  /** The same, and takes away an embedded database, with its folder, that was made here. */
  discard(): Promise<void>
}

/** What is done with a data folder whose database is of an older major version: absent, it is refused. */
export type Older = Pick<EmbeddedServerOptions, 'older'>

/** Starts the data folder's own server, or uses the one of DATABASE_URL. Throws CannotStart with one sentence. */
export async function openDatabase(
  { database, dataFolder }: Configuration,
  log: ServerLog,
  older: Older = {},
): Promise<OpenedDatabase> {
  if (database.kind === 'own') {
    const opened = await openOwn(database, log)
    makeDataFolder(dataFolder)
    return opened
  }
  const server = await startEmbeddedServer({ folder: dataFolder, log, ...older })
  return {
    owner: server.owner,
    app: asApplication(server.app),
    failed: server.failed,
    close: () => server.stop(),
    discard: () => server.discard(),
  }
}

/** The same for a command: where a running Traveler owns the data folder, its server serves this one too. */
export async function joinDatabase(
  configuration: Configuration,
  log: ServerLog,
  older: Older = {},
): Promise<OpenedDatabase> {
  const owner =
    configuration.database.kind === 'embedded' ? findRunningServer(configuration.dataFolder) : null
  if (owner === null || !(await answers(owner))) return openDatabase(configuration, log, older)
  return {
    owner,
    app: asApplication({ ...owner, user: 'traveler_app' }),
    failed: new Promise(() => {}),
    close: async () => {},
    discard: async () => {},
  }
}

async function openOwn(
  { ownerUrl, appUrl }: DatabaseChoice & { kind: 'own' },
  log: ServerLog,
): Promise<OpenedDatabase> {
  const owner = settingsOf(ownerUrl)
  await inspect(owner, log)
  const app = appUrl === null ? withOptions(owner, '-c role=traveler_app') : settingsOf(appUrl)
  return {
    owner,
    app: asApplication(app),
    failed: new Promise(() => {}),
    close: async () => {},
    discard: async () => {},
  }
}

/** An address whose `options` are taken out of it, because ours stand beside them. */
function settingsOf(url: string): ConnectionSettings {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  address.searchParams.delete('options')
  return { connectionString: address.href, keepAlive: true, ...(options === null ? {} : { options }) }
}

function withOptions(settings: ConnectionSettings, more: string): ConnectionSettings {
  return { ...settings, options: [settings.options, more].filter(Boolean).join(' ') }
}

/** A statement that takes a minute, or a transaction that is left open, holds locks that people wait for. */
function asApplication(settings: ConnectionSettings): ConnectionSettings {
  return withOptions(settings, '-c statement_timeout=60s -c idle_in_transaction_session_timeout=60s')
}

async function inspect(owner: ConnectionSettings, log: ServerLog): Promise<void> {
  const { version, encoding, user, is_superuser } = await readServer(owner)
  if (version < 150_000) {
    throw new CannotStart(
      `DATABASE_URL is a PostgreSQL ${Math.floor(version / 10_000)}; Traveler needs 15 or newer.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new CannotStart(
      `The database of DATABASE_URL holds text as ${encoding}; create it with the encoding UTF8.`,
    )
  }
  if (is_superuser) {
    log.warn(
      `DATABASE_URL connects as the superuser ${user}. Create a role that owns only Traveler's database ` +
        '(with CREATEROLE, or with a role traveler_app that was granted to it) and name that one.',
    )
  }
}

interface ServerRow {
  readonly version: number
  readonly encoding: string
  readonly user: string
  readonly is_superuser: boolean
}

async function readServer(owner: ConnectionSettings): Promise<ServerRow> {
  const client = singleConnection({ ...owner, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } =
      await client.query<ServerRow>(`select current_setting('server_version_num')::integer as version,
current_setting('server_encoding') as encoding, current_user as user, rolsuper as is_superuser
from pg_roles where rolname = current_user`)
    const [row] = rows
    if (row === undefined) throw new Error('The server does not say who connects')
    return row
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
    throw new CannotStart(
      `The database of DATABASE_URL does not let us in (${reason}); start it, or correct the address.`,
      {
        cause,
      },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

async function answers(settings: ConnectionSettings): Promise<boolean> {
  const client = singleConnection(settings)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
