import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Metrics } from './metrics.ts'

/** `/health/live`: the process answers. `/health/ready`: the database does too. `/metrics`: for Prometheus. */
export function healthRoutes(app: FastifyInstance, pool: pg.Pool, metrics: Metrics): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' })
    }
  })
  app.get('/metrics', async (_request, reply) => {
    void reply.header('content-type', metrics.contentType)
    return metrics.text()
  })
}
