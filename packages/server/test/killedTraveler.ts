import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { singleConnection } from '../src/db/connection.ts'
import type { Statement } from '../src/db/statement.ts'
import { newDataFolder, readOwnerOf, startProcess, type TravelerProcess } from './travelerProcess.ts'

const loginShape = z.object({ token: z.string() })

/** With which the person who was there first logs in and signs. */
export const email = 'ada@works.example'
export const password = 'four drill bits'

/** A Traveler of its own, with an empty organization, that is killed and started again. */
export class KilledTraveler {
  readonly folder = newDataFolder()
  #traveler: TravelerProcess
  #address = ''
  #token = ''

  constructor() {
    this.#traveler = this.#start()
  }

  #start(): TravelerProcess {
    return startProcess({
      folder: this.folder,
      environment: { TRAVELER_DEMO: 'off', TRAVELER_LOG_LEVEL: 'warn' },
    })
  }

  async open(): Promise<void> {
    this.#address = await this.#traveler.address()
    const person = { name: 'Ada Admin', email, password }
    const first = { organization: 'Works', domain: 'works.example', timeZone: 'Europe/Berlin', ...person }
    this.#token = loginShape.parse(await this.post('/first-run', first)).token
  }

  /** Kills Traveler itself; whoever started it starts it again, and does nothing else. */
  async killNode(): Promise<void> {
    this.#traveler.kill('SIGKILL')
    await this.#traveler.ended
    this.#traveler = this.#start()
    this.#address = await this.#traveler.address()
  }

  /** Kills the database server, which Traveler starts again by itself. */
  async killPostmaster(): Promise<void> {
    await untilItWorks(async () => killProcess(this.#postmaster()))
  }

  /** Kills both at one moment, as a machine that fails does. */
  async killBoth(): Promise<void> {
    this.#traveler.kill('SIGKILL')
    try {
      killProcess(this.#postmaster())
    } catch {
      // It was dead from the kill before, and not yet started again.
    }
    await this.killNode()
  }

  /** Kills one of the database's own processes: it ends all others and recovers. */
  async killBackend(choose: (count: number) => number): Promise<void> {
    await untilItWorks(async () => {
      const client = this.#connection()
      try {
        await client.connect()
        const { rows } = await client.query<{ pid: number }>(
          'select pid from pg_stat_activity where pid <> pg_backend_pid() order by pid',
        )
        killProcess(rows[choose(rows.length)]?.pid ?? 0)
      } finally {
        await client.end().catch(() => {})
      }
    })
  }

  /** Waits until it answers again. Nobody does anything for that. */
  async recovered(): Promise<void> {
    for (let waited = 0; waited < 60_000; waited += 20) {
      const answer = await fetch(`${this.#address}/health/ready`).catch(() => null)
      if (answer?.status === 200) return
      await pause(20)
    }
    assert.fail(`Traveler did not come back within a minute. ${this.#traveler.errors().slice(-4_000)}`)
  }

  /** What the database holds, past Traveler. */
  async rows<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    const client = this.#connection()
    try {
      await client.connect()
      return (await client.query<Row>(text, [...values])).rows
    } finally {
      await client.end()
    }
  }

  stop(): Promise<number> {
    return this.#traveler.stop()
  }

  #socketFolder(): string {
    const owner = readOwnerOf(this.folder)
    assert.ok(owner)
    return owner.socketFolder
  }

  #connection() {
    return singleConnection({
      host: this.#socketFolder(),
      port: 5432,
      user: 'traveler',
      database: 'traveler',
    })
  }

  #postmaster(): number {
    return Number(readFileSync(join(this.#socketFolder(), '.s.PGSQL.5432.lock'), 'utf8').split('\n')[0])
  }

  /** Posts something, as the person who was there first. */
  async post(path: string, body: unknown, key?: string): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      ...(this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    }
    const answer = await fetch(this.#address + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const answered: unknown = await answer.json()
    if (answer.status >= 400) throw new Error(`${answer.status}: ${JSON.stringify(answered)}`)
    return answered
  }
}

function killProcess(pid: number): void {
  // 0 would be every process of this test.
  assert.ok(Number.isSafeInteger(pid) && pid > 1, `no process: ${pid}`)
  process.kill(pid, 'SIGKILL')
}

/** Shortly after the last kill the database may still be starting: there is nothing to kill yet. */
async function untilItWorks(kill: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await kill()
      return
    } catch (error) {
      if (attempt === 1_000) throw error
      await pause(20)
    }
  }
}
