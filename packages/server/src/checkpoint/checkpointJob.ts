import type pg from 'pg'
import { listOrganizations } from '../operation/listOrganizations.ts'
import { type HorizonRow, loadHorizon, loadOrganizationsWithNews } from './checkpointStore.ts'
import { type MadeCheckpoint, makeCheckpoint } from './makeCheckpoint.ts'
import type { SigningKey } from './signingKey.ts'

export interface CheckpointJobOptions {
  readonly pool: pg.Pool
  readonly key: SigningKey
  /** Told of each checkpoint. */
  report(made: MadeCheckpoint): void
}

/** Makes the checkpoints of all organizations that have news, one organization at a time. */
export class CheckpointJob {
  readonly #options: CheckpointJobOptions
  /** Below this transaction every organization is done; null: not looked yet. */
  #since: string | null = null

  constructor(options: CheckpointJobOptions) {
    this.#options = options
  }

  /** One round. What failed in one organization does not stop the others, and is tried again in the next round. */
  async run(): Promise<void> {
    const { pool, key, report } = this.#options
    const horizon = await this.#horizon()
    const failures: unknown[] = []
    for (const organizationId of await this.#organizations()) {
      try {
        const made = await makeCheckpoint(pool, organizationId, key)
        if (made !== null) report(made)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Checkpoints were not made')
    this.#since = horizon
  }

  async #horizon(): Promise<string> {
    const { text, values } = loadHorizon(undefined)
    const { rows } = await this.#options.pool.query<HorizonRow>({ text, values: [...values] })
    if (rows[0] === undefined) throw new Error('PostgreSQL did not say where it stands')
    return rows[0].until_transaction
  }

  async #organizations(): Promise<string[]> {
    const { pool } = this.#options
    if (this.#since === null) return listOrganizations(pool)
    const { text, values } = loadOrganizationsWithNews(this.#since)
    const { rows } = await pool.query<{ organization_id: string }>({ text, values: [...values] })
    return rows.map((row) => row.organization_id)
  }
}
