import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { sha256 } from '../operation/chain.ts'
import type { Metrics } from './metrics.ts'

export interface HealthOptions {
  readonly pool: pg.Pool
  readonly metrics: Metrics
  /** What a reader of the metrics shows as a bearer; null: only this machine may read them. */
  readonly metricsToken: string | null
}

/** `/health/live`: the process answers. `/health/ready`: the database does too. `/metrics`: for Prometheus. */
export function healthRoutes(app: FastifyInstance, { pool, metrics, metricsToken }: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' })
    }
  })
  app.get('/metrics', async (request, reply) => {
    const refusal = whyNotRead(request, metricsToken)
    if (refusal !== null) return reply.code(metricsToken === null ? 403 : 401).send(refusal)
    void reply.header('content-type', metrics.contentType)
    return metrics.text()
  })
}

function whyNotRead(request: FastifyRequest, token: string | null): string | null {
  if (token !== null) {
    const shown = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (shown !== undefined && timingSafeEqual(sha256(shown), sha256(token))) return null
    return 'Show the token of TRAVELER_METRICS_TOKEN as a bearer.'
  }
  return isFromThisMachine(request)
    ? null
    : 'The metrics are read from this machine alone; set TRAVELER_METRICS_TOKEN to read them from another.'
}

/** A proxy on this machine asks for others, and says so. */
function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
}
