import { type Configuration, parseConfiguration } from './configuration.ts'
import { joinDatabase, type OpenedDatabase } from './openDatabase.ts'

/** What a command works with. */
export type CommandDatabase = Pick<OpenedDatabase, 'owner' | 'app'> & {
  readonly configuration: Configuration
}

/** Opens the database that the environment names for the time of one command. Only warnings are said. */
export async function withDatabase<Result>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const configuration = parseConfiguration(environment)
  const database = await joinDatabase(configuration, {
    info() {},
    warn: (sentence) => console.error(sentence),
  })
  try {
    return await work({ owner: database.owner, app: database.app, configuration })
  } finally {
    await database.close()
  }
}
