import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { Executor } from '../src/graphql/execute.ts'
import { accessRoutes } from '../src/http/accessRoutes.ts'
import { createApp } from '../src/http/app.ts'
import { authenticateBy } from '../src/http/authentication.ts'
import { newTokenKeyPem, TokenKey } from '../src/http/tokenKey.ts'
import { openAccess } from '../src/openAccess.ts'
import type { Performer } from '../src/operation/perform.ts'
import { schema } from '../src/schema.ts'

/** The HTTP server as people and programs meet it, asked without a network. */
export interface FrontDoor {
  readonly app: FastifyInstance
  readonly tokenKey: TokenKey
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** `POST /graphql` with a token. */
  graphql(token: string, body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
}

/** One key for each test file: making one takes a while. */
const pem = newTokenKeyPem()

export async function openFrontDoor(
  performer: Performer,
  publicUrl: string | null = null,
): Promise<FrontDoor> {
  const tokenKey = await TokenKey.fromPem(await pem)
  const authentication = { access: openAccess(performer), tokenKey, publicUrl }
  const app = createApp({
    executor: new Executor(schema, (error) => console.error(error)),
    performer,
    pool: performer.pool,
    authenticate: authenticateBy(authentication),
    trustProxy: true,
    logLevel: 'silent',
  })
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
    post,
    graphql: (token, body, headers = {}) =>
      post('/graphql', body, { authorization: `Bearer ${token}`, ...headers }),
    get: (url, headers = {}) => ask({ method: 'GET', url, headers }),
  }
}
