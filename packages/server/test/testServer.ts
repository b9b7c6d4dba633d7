import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type EmbeddedServer, type SocketConnection, startEmbeddedServer } from '../src/db/embeddedServer.ts'

/** The connections to a test server. */
export interface TestServerConnections {
  readonly owner: SocketConnection
  readonly app: SocketConnection
}

/** The variable by which a test run hands its one server to every test file. */
export const testServerVariable = 'TRAVELER_TEST_DATABASE'

/** Start a fast server that forgets everything, in a temporary folder of its own that `stop` removes. */
export async function startTestServer(): Promise<EmbeddedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-test-'))
  // As root the server runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  const server = await startEmbeddedServer({
    folder,
    isScratch: true,
    log: { info() {}, warn: console.error },
  })
  const removeFolders = (): void => {
    for (const each of [folder, server.owner.host]) removeAtExit(each)
  }
  process.once('exit', removeFolders)
  return Object.freeze({
    owner: server.owner,
    app: server.app,
    pid: server.pid,
    failed: server.failed,
    discard: () => server.discard(),
    async stop() {
      await server.stop()
      process.off('exit', removeFolders)
      removeFolders()
    },
  })
}

// A test run that broke off does not wait for its server, which still removes and writes files of its own.
function removeAtExit(folder: string): void {
  for (let attempt = 0; attempt < 20 && existsSync(folder); attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/** The server of the whole test run, or null when a test file was started by itself. */
export function sharedTestServer(): TestServerConnections | null {
  const text = process.env[testServerVariable]
  return text ? connectionsShape.parse(JSON.parse(text)) : null
}

const connectionShape = z.object({
  host: z.string(),
  port: z.number(),
  user: z.string(),
  database: z.string(),
})
const connectionsShape = z.object({ owner: connectionShape, app: connectionShape })
