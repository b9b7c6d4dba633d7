import type pg from 'pg'
import { asConfig, beginReading, behind, commit, type Statement } from '../db/statement.ts'
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
  #waiting: Waiting[] = []

  constructor(pool: pg.Pool, caller: Caller) {
    this.#pool = pool
    this.#caller = caller
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
      for (const sent of [begun, walled]) sent.catch(() => {})
      const answers = sent.map(({ statement }) => {
        const answer = client.query(asConfig(statement))
        answer.catch(() => {})
        return answer
      })
      const ended = client.query(asConfig(commit))
      ended.catch(() => {})
      await begun
      await walled
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
