import { after } from 'node:test'
import type { EmbeddedServer } from '../src/db/embeddedServer.ts'
import { prepareTestDatabase } from './prepareTestDatabase.ts'
import { sharedTestServer, startTestServer, type TestServerConnections } from './testServer.ts'

let connections: Promise<TestServerConnections> | null = null
let own: EmbeddedServer | null = null

// At the top of the file: inside a test it would run when that test ends.
after(() => own?.stop())

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
