import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import type pg from 'pg'
import { type GraphqlRouteOptions, graphqlRoute, parseRequestBody } from './graphqlRoute.ts'
import { healthRoutes } from './healthRoutes.ts'
import { Metrics } from './metrics.ts'
import { limitPatience } from './patience.ts'

/** Bytes in a request body, at most: a hundred runs with their values, far from a memory problem. */
const bodyLimit = 2 * 1024 * 1024

export interface AppOptions extends GraphqlRouteOptions {
  readonly pool: pg.Pool
  /** Reverse proxies whose forwarded addresses are believed; false for none. */
  readonly trustProxy: boolean | number | string | readonly string[]
  /** The process's own; absent: nothing is logged. */
  readonly logger?: FastifyBaseLogger
  readonly metrics?: Metrics
  /** Absent: only this machine may read the metrics. */
  readonly metricsToken?: string | null
}

/** A client that sends its headers, or reads its answer, slower than this holds a connection that others need. */
const connections = {
  // Bodies have limits of their own: limitPatience.
  requestTimeout: 0,
  keepAliveTimeout: 65_000,
  http: { headersTimeout: 20_000, maxHeaderSize: 16 * 1024 },
} as const

/** The HTTP server with the routes of programs. The web app's files are added by the starter. */
export function createApp(options: AppOptions): FastifyInstance {
  const app = fastify({
    ...loggerOf(options),
    ...connections,
    bodyLimit,
    trustProxy: trustProxyOf(options),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, parseRequestBody(String(text)))
    } catch {
      done(
        Object.assign(new Error('The body is not JSON. Send an object with `query`.'), { statusCode: 400 }),
      )
    }
  })
  const metrics = options.metrics ?? new Metrics()
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if ((error.statusCode ?? 500) >= 500) metrics.countFailure()
    return answerError(error, request, reply)
  })
  limitPatience(app)
  metrics.countRequests(app)
  healthRoutes(app, { pool: options.pool, metrics, metricsToken: options.metricsToken ?? null })
  graphqlRoute(app, options)
  return app
}

function trustProxyOf({ trustProxy }: AppOptions): NonNullable<FastifyServerOptions['trustProxy']> {
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy
  return typeof trustProxy === 'object' ? [...trustProxy] : trustProxy
}

function loggerOf({ logger }: AppOptions): Pick<FastifyServerOptions, 'logger' | 'loggerInstance'> {
  return logger === undefined ? { logger: false } : { loggerInstance: logger }
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
}

function answerError(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: { code(status: number): { send(body: unknown): unknown } },
) {
  const status = error.statusCode ?? 500
  if (status >= 500) request.log.error({ err: error, requestId: request.id })
  const code = codes[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST')
  const message =
    status >= 500
      ? `Something failed on our side. Quote request ${request.id} when you report it.`
      : error.message
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
