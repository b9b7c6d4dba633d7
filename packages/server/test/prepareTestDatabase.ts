import { migrate } from '../src/db/migrate.ts'
import type { TestServerConnections } from './testServer.ts'

/** Bring a fresh test server's database to the state that tests begin with. Called once for a run. */
export async function prepareTestDatabase({ owner }: TestServerConnections): Promise<void> {
  await migrate(owner)
}
