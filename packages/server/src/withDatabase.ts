import { type Configuration, parseConfiguration } from './configuration.ts'
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

/** The same for a command that takes the database as it is: one of an older major version is served by its own programs. */
export function withDatabaseAsItIs<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  return withOpened(
    environment,
    (configuration, log) => joinDatabase(configuration, log, { older: 'run' }),
    work,
  )
}

/** The same for a command that must be alone: where a Traveler runs on the data folder, it is refused. */
export function withDatabaseAlone<Result>(
  environment: Environment,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  return withOpened(environment, openDatabase, work)
}

async function withOpened<Result>(
  environment: Environment,
  open: typeof openDatabase,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const configuration = parseConfiguration(environment)
  const database = await open(configuration, {
    info() {},
    warn: (sentence) => console.error(sentence),
  })
  try {
    return await work({ owner: database.owner, app: database.app, configuration })
  } finally {
    await database.close()
  }
}
