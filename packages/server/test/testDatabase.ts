import { after } from 'node:test'
import type { EmbeddedServer } from '../src/db/embeddedServer.ts'
import { prepareTestDatabase } from './prepareTestDatabase.ts'
import { sharedTestServer, startTestServer, type TestServerConnections } from './testServer.ts'

let connections: Promise<TestServerConnections> | null = null
let own: EmbeddedServer | null = null

const users: (() => Promise<unknown>)[] = []

// At the top of the file: inside a test it would run when that test ends. Hooks run in the order of the files' imports, in
// which the server would stop before those who use it hang up.
after(async () => {
  await Promise.all(users.map((hangUp) => hangUp()))
  await own?.stop()
})

/** What to do when the tests of the file are over, while the server still runs. */
export function beforeStop(hangUp: () => Promise<unknown>): void {
  users.push(hangUp)
}

/**
 * The database that all tests share; each file brings an organization of its own. In `npm test` one server serves the
 * whole run; a test file that is run by itself starts one and stops it when its tests are over.
 */
export function testDatabase(): Promise<TestServerConnections> {
  connections ??= openTestDatabase()
  return connections
}

async function openTestDatabase(): Promise<TestServerConnections> {
  const shared = sharedTestServer()
  if (shared) return shared
  const server = await startTestServer()
  own = server
  await prepareTestDatabase(server)
  return server
}
