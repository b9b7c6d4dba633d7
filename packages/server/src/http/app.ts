import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type pg from 'pg'
import { type GraphqlRouteOptions, graphqlRoute, parseRequestBody } from './graphqlRoute.ts'
import { healthRoutes } from './healthRoutes.ts'

/** Bytes in a request body, at most: a hundred runs with their values, far from a memory problem. */
const bodyLimit = 2 * 1024 * 1024

export interface AppOptions extends GraphqlRouteOptions {
  readonly pool: pg.Pool
  /** Reverse proxies whose forwarded addresses are believed; false for none. */
  readonly trustProxy: boolean | string
  readonly logLevel: string
}

/** Credentials were given and are wrong: HTTP 401, as clients of the reference expect. */
export class RejectedCredentials extends Error {}

/** The HTTP server with the routes of programs. The web app's files are added by the starter. */
export function createApp(options: AppOptions): FastifyInstance {
  const app = fastify({
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    bodyLimit,
    trustProxy: options.trustProxy,
    disableRequestLogging: true,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, parseRequestBody(String(text)))
    } catch {
      done(Object.assign(new Error('The body is not JSON. Send an object with `query`.'), { statusCode: 400 }))
    }
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => answerError(error, request, reply))
  healthRoutes(app, options.pool)
  graphqlRoute(app, options)
  return app
}

const codes: Readonly<Record<number, string>> = { 400: 'BAD_REQUEST', 401: 'UNAUTHORIZED', 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE', 429: 'TOO_MANY_REQUESTS' }

function answerError(error: Error & { statusCode?: number }, request: FastifyRequest, reply: { code(status: number): { send(body: unknown): unknown } }) {
  const status = error instanceof RejectedCredentials ? 401 : (error.statusCode ?? 500)
  if (status >= 500) request.log.error({ err: error, requestId: request.id })
  const code = codes[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST')
  const message = status >= 500 ? `Something failed on our side. Quote request ${request.id} when you report it.` : error.message
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
