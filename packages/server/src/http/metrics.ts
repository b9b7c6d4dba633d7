import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ActOutcome } from '../operation/perform.ts'

/** Figures that are asked for when somebody looks, by name; null or absent: there is none, as of a backup never taken. */
export type Figures = { readonly [Name in FigureName]?: number | null }

export type FigureName = keyof typeof figureMeanings

const figureMeanings = {
  database_up: 'Whether the database answers: 1 or 0.',
  database_bytes: 'Size of the database on its disk.',
  organizations: 'Organizations in the database.',
  locked_people: 'People who are locked out and wait for an administrator to unlock them.',
  last_checkpoint_timestamp_seconds: 'When the newest checkpoint was made.',
  last_backup_timestamp_seconds: 'The moment that the newest backup shows. Absent: none was taken.',
  last_backup_bytes: 'Size of the newest backup.',
  last_backup_lost_files: 'Files of the record that were gone or altered when the newest backup was taken.',
  last_drill_timestamp_seconds: 'When a backup was last restored for a trial. Absent: never.',
  last_drill_right: 'Whether that backup came back as it was: 1 or 0.',
  data_disk_bytes: 'Size of the disk that holds the data folder.',
  data_disk_free_bytes: 'Bytes of that disk that Traveler may still use.',
} as const

const isFigureName = (name: string): name is FigureName => Object.hasOwn(figureMeanings, name)
/** Of all figures there are. */
export const figureNames: readonly FigureName[] = Object.keys(figureMeanings).filter(isFigureName)

/** What Prometheus reads at `/metrics`: requests, acts, jobs, connections, how the record is kept, and the process itself. */
export class Metrics {
  readonly #registry = new Registry()
  #ask: () => Promise<void> = async () => {}
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

  readonly #failures = new Counter({
    name: 'traveler_internal_errors_total',
    help: 'Requests that failed on our side, whatever status they were answered with; the log has each.',
    registers: [this.#registry],
  })
  readonly #jobRounds = new Counter({
    name: 'traveler_job_rounds_total',
    help: 'Rounds of the work that the server does by itself, by job and outcome: done or failed.',
    labelNames: ['job', 'outcome'],
    registers: [this.#registry],
  })
  readonly #jobDoneAt = new Gauge({
    name: 'traveler_job_last_done_timestamp_seconds',
    help: 'When a round of a job was last done.',
    labelNames: ['job'],
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Shows figures that are asked for at each look, all of one moment. */
  watch(ask: () => Promise<Figures>): void {
    const gauges = figureNames.map((name) => ({
      name,
      gauge: new Gauge({ name: `traveler_${name}`, help: figureMeanings[name], registers: [] }),
    }))
    this.#ask = async () => {
      const figures = await ask()
      for (const { name, gauge } of gauges) {
        const value = figures[name]
        this.#registry.removeSingleMetric(`traveler_${name}`)
        if (value === undefined || value === null) continue
        gauge.set(value)
        this.#registry.registerMetric(gauge)
      }
    }
  }

  countFailure(): void {
    this.#failures.inc()
  }

  countJobRound(job: string, outcome: 'done' | 'failed'): void {
    this.#jobRounds.inc({ job, outcome })
    if (outcome === 'done') this.#jobDoneAt.setToCurrentTime({ job })
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
  watchPool(pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>): void {
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

  async text(): Promise<string> {
    await this.#ask()
    return this.#registry.metrics()
  }
}
