import type pg from 'pg'
import { asConfig, asItWas, beginReading, behind, commit, type Statement } from '../db/statement.ts'
import type { Caller } from '../operation/caller.ts'

interface Waiting {
  readonly statement: Statement
  resolve(rows: pg.QueryResultRow[]): void
  reject(error: unknown): void
}

/** Reads for one caller, behind the wall: what is asked for in one turn of the event loop travels together. */
export class Reader {
  readonly #pool: pg.Pool
  readonly #caller: Caller
  readonly #at: string | null
  #waiting: Waiting[] = []

  /** `at`: the moment that is read, ISO 8601; null: now. */
  constructor(pool: pg.Pool, caller: Caller, at: string | null = null) {
    this.#pool = pool
    this.#caller = caller
    this.#at = at
  }

  rows<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      // The statement's text decides the shape of its rows; its author names that shape at the call.
      const waiting: Waiting = { statement, resolve: (rows) => resolve(rows as Row[]), reject }
      if (this.#waiting.push(waiting) === 1) setImmediate(() => void this.#send())
    })
  }

  async #send(): Promise<void> {
    const sent = this.#waiting
    this.#waiting = []
    try {
      await this.#readAll(sent)
    } catch (error) {
      for (const one of sent) one.reject(error)
    }
  }

  async #readAll(sent: readonly Waiting[]): Promise<void> {
    const client = await this.#pool.connect()
    let broken: Error | undefined
    try {
      const begun = client.query(asConfig(beginReading))
      const { organizationId, exportCleared } = this.#caller
      const walled = client.query(asConfig(behind(organizationId, exportCleared)))
      const moved = this.#at === null ? null : client.query(asConfig(asItWas(this.#at)))
      for (const sent of [begun, walled, moved]) sent?.catch(() => {})
      const answers = sent.map(({ statement }) => {
        // Not prepared in the past: the same text means other tables there.
        const answer = client.query(asConfig(this.#at === null ? statement : { ...statement, name: '' }))
        answer.catch(() => {})
        return answer
      })
      const ended = client.query(asConfig(commit))
      ended.catch(() => {})
      await begun
      await walled
      await moved
      for (const [nth, one] of sent.entries()) {
        const answer = answers[nth]
        if (answer !== undefined) one.resolve((await answer).rows)
      }
      await ended
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  }
}
