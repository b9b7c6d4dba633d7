import type { EmbeddedServer } from '../packages/server/src/db/embeddedServer.ts'
import { migrate } from '../packages/server/src/db/migrate.ts'
import { startTestServer } from '../packages/server/test/testServer.ts'

/** A database of its own with this version's tables and no rows; stop it after use. */
export async function openMigratedDatabase(): Promise<EmbeddedServer> {
  const server = await startTestServer()
  try {
    await migrate(server.owner)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}
