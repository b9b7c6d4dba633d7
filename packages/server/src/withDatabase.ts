import { type Configuration, parseConfiguration } from './configuration.ts'
import { holdsDatabase } from './db/embedded/place.ts'
import type { ServerLog } from './db/embedded/serverLog.ts'
import { joinDatabase, type OpenedDatabase, openDatabase } from './openDatabase.ts'

/** What a command works with. */
export type CommandDatabase = Pick<OpenedDatabase, 'owner' | 'app'> & {
  readonly configuration: Configuration
}

type Environment = Readonly<Record<string, string | undefined>>

/** Opens the database that the environment names for the time of one command. Only warnings are said. */
export function withDatabase<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  return withOpened(environment, joinDatabase, work)
}

/** There is nothing that a command could read: one sentence with its remedy. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord'
}

/** The same for a command that reads what is there: where there is no database, NoRecord is thrown and none is made. */
export async function withRecord<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  refuseWithoutRecord(environment)
  return withDatabase(environment, work)
}

/** The same for a record whose database is taken as it is: one of an older major version is served by its own programs. */
export async function withRecordAsItIs<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  refuseWithoutRecord(environment)
  return withOpened(
    environment,
    (configuration, log) => joinDatabase(configuration, log, { older: 'run' }),
    work,
  )
}

/**
 * The same for a command that must be alone: where a Traveler runs on the data folder, it is refused. When it is refused or
 * fails, an embedded database that was made for it is taken away again.
 */
export async function withDatabaseAlone<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const configuration = parseConfiguration(environment)
  const database = await openDatabase(configuration, saidOnError)
  try {
    const result = await work({ owner: database.owner, app: database.app, configuration })
    await database.close()
    return result
  } catch (error) {
    await database.discard()
    throw error
  }
}

function refuseWithoutRecord(environment: Environment): void {
  const { database, dataFolder } = parseConfiguration(environment)
  if (database.kind === 'own' || holdsDatabase(dataFolder)) return
  throw new NoRecord(
    `${dataFolder} holds no database of Traveler, and none was made. Set TRAVELER_DATA to the data folder that is meant.`,
  )
}

/** What is said where there is a database without an organization. */
export function noOrganization(environment: Environment): NoRecord {
  const { database, dataFolder } = parseConfiguration(environment)
  return database.kind === 'own'
    ? new NoRecord(
        'The database of DATABASE_URL holds no organization. Set DATABASE_URL to the one that is meant.',
      )
    : new NoRecord(`${dataFolder} holds no organization. Set TRAVELER_DATA to the data folder that is meant.`)
}

/** Only warnings are said. */
const saidOnError: ServerLog = { info() {}, warn: (sentence) => console.error(sentence) }

async function withOpened<Result>(
  environment: Environment,
  open: typeof openDatabase,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const configuration = parseConfiguration(environment)
  const database = await open(configuration, saidOnError)
  try {
    return await work({ owner: database.owner, app: database.app, configuration })
  } finally {
    await database.close()
  }
}
