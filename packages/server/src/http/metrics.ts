import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ActOutcome } from '../operation/perform.ts'

/** What Prometheus reads at `/metrics`: requests, acts, connections, and the process itself. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Counter({
    name: 'traveler_http_requests_total',
    help: 'Answered HTTP requests, by route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.#registry],
  })
  readonly #seconds = new Histogram({
    name: 'traveler_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.#registry],
  })
  readonly #acts = new Counter({
    name: 'traveler_acts_total',
    help: 'Acts asked for, by operation and by what became of them: performed, replayed, refused or failed.',
    labelNames: ['operation', 'outcome'],
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Counts the requests of an app. */
  countRequests(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      // The pattern, never the address: ids in labels would grow without end.
      const route = request.routeOptions.url ?? 'none'
      this.#requests.inc({ method: request.method, route, status: reply.statusCode })
      this.#seconds.observe({ route }, reply.elapsedTime / 1000)
    })
  }

  /** Shows how many connections of a pool are busy, idle and waited for. */
  watchPool(pool: pg.Pool): void {
    new Gauge({
      name: 'traveler_database_connections',
      help: 'Connections of the pool; waiting: requests for one.',
      labelNames: ['state'],
      registers: [this.#registry],
      collect() {
        this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
        this.set({ state: 'idle' }, pool.idleCount)
        this.set({ state: 'waiting' }, pool.waitingCount)
      },
    })
  }

  countAct(operation: string, outcome: ActOutcome): void {
    this.#acts.inc({ operation, outcome })
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }
}
