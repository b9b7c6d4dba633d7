import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { Executor } from '../src/graphql/execute.ts'
import { accessRoutes } from '../src/http/accessRoutes.ts'
import { createApp } from '../src/http/app.ts'
import { authenticateBy } from '../src/http/authentication.ts'
import { fileAddressesBy, fileRoutes } from '../src/http/fileRoutes.ts'
import { FileTickets } from '../src/http/fileTickets.ts'
import { newTokenKeyPem, TokenKey } from '../src/http/tokenKey.ts'
import { openAccess } from '../src/openAccess.ts'
import { openFileBytes } from '../src/openFileBytes.ts'
import type { Performer } from '../src/operation/perform.ts'
import { schema } from '../src/schema.ts'

/** The HTTP server as people and programs meet it, asked without a network. */
export interface FrontDoor {
  readonly app: FastifyInstance
  readonly tokenKey: TokenKey
  /** Where the bytes of files lie. */
  readonly filesFolder: string
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** `POST /graphql` with a token. */
  graphql(token: string, body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** One key for each test file: making one takes a while. */
const pem = newTokenKeyPem()

export async function openFrontDoor(
  performer: Performer,
  publicUrl: string | null = null,
): Promise<FrontDoor> {
  const tokenKey = await TokenKey.fromPem(await pem)
  const authentication = { access: openAccess(performer), tokenKey, publicUrl }
  const filesFolder = mkdtempSync(join(tmpdir(), 'traveler-files-'))
  folders.push(filesFolder)
  const storage = new FolderStorage(filesFolder)
  const files = {
    ...authentication,
    bytes: openFileBytes(performer, storage),
    tickets: new FileTickets(tokenKey.secretFor('links to files')),
  }
  const app = createApp({
    executor: new Executor(schema, (error) => console.error(error)),
    performer,
    pool: performer.pool,
    authenticate: authenticateBy(authentication),
    trustProxy: true,
    fileAddresses: fileAddressesBy(files),
    storage,
  })
  fileRoutes(app, files)
  accessRoutes(app, authentication)
  const ask = (options: InjectOptions) => app.inject(options)
  const post: FrontDoor['post'] = (url, body, headers = {}) =>
    ask({
      method: 'POST',
      url,
      payload: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  return {
    app,
    tokenKey,
    filesFolder,
    post,
    graphql: (token, body, headers = {}) =>
      post('/graphql', body, { authorization: `Bearer ${token}`, ...headers }),
    get: (url, headers = {}) => ask({ method: 'GET', url, headers }),
  }
}
