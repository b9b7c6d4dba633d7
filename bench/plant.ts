import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { pino } from 'pino'
import { parseConfiguration } from '../packages/server/src/configuration.ts'
import { openPool } from '../packages/server/src/db/connection.ts'
import { findRunningServer } from '../packages/server/src/db/embeddedServer.ts'
import { startTraveler } from '../packages/server/src/startTraveler.ts'

const password = 'a bench needs no secret'
const email = 'bench@example.com'

// What the trigger that keeps old values reads; the product sets it for each act.
const settingsOfTheHistory = `-c traveler.act_id=${randomUUID()} -c traveler.migration=1 -c traveler.act_time=2026-01-01T00:00:00Z`

/** A Traveler of the bench's own, with the database's durable defaults, spoken to over HTTP. */
export interface Plant {
  /** The data of one request; throws what was refused. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  /** The bytes of an address. */
  get(path: string): Promise<ArrayBuffer>
  /** Connections as the owner of the tables, through the same driver: for floors. */
  readonly floor: pg.Pool
  readonly organizationId: string
  readonly userId: string
  readonly signature: { readonly email: string; readonly password: string }
  /** Tidies up after a contest, so that its cleaning does not run beside the next. */
  settle(): Promise<void>
  stop(): Promise<void>
}

export async function openPlant(): Promise<Plant> {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-bench-'))
  // The database's user passes through; else its data would lie elsewhere, and stay behind.
  chmodSync(folder, 0o711)
  const configuration = parseConfiguration({
    TRAVELER_DATA: folder,
    PORT: '0',
    TRAVELER_DEMO: 'off',
    TRAVELER_LOG_LEVEL: 'silent',
  })
  const traveler = await startTraveler(configuration, pino({ level: 'silent' }))
  const owner = findRunningServer(folder)
  if (owner === null) throw new Error('The bench needs the embedded database')
  const floor = openPool({ ...owner, options: settingsOfTheHistory }, 16)
  const lines = new Lines(traveler.address)
  await lines.post('/first-run', {
    organization: 'Bench',
    domain: 'bench.example',
    timeZone: 'UTC',
    name: 'Bench',
    email,
    password,
  })
  const login = await lines.post('/login', { email, password })
  const token = String(login['token'])
  const { rows } = await floor.query<{ organization_id: string; id: string }>(
    'select organization_id, id from user_account',
  )
  const [user] = rows
  if (user === undefined) throw new Error('The first run made nobody')
  return {
    async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const answer = await lines.post('/graphql', { query, variables }, token)
      if (answer['errors'] !== undefined) throw new Error(JSON.stringify(answer['errors']))
      // The document decides the shape of the data; its author names it at the call.
      return answer['data'] as Data
    },
    async get(path) {
      const answer = await fetch(`${traveler.address}${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.arrayBuffer()
    },
    floor,
    organizationId: user.organization_id,
    userId: user.id,
    signature: { email, password },
    async settle() {
      await floor.query('vacuum (analyze)')
      await floor.query('checkpoint')
    },
    async stop() {
      lines.close()
      await floor.end()
      await traveler.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Plain HTTP over kept connections, a request at a time on each. The client shares the processor that is measured: node's
 * own took an eighth of a start.
 */
class Lines {
  readonly #host: string
  readonly #port: number
  readonly #free: Socket[] = []

  constructor(address: string) {
    const { hostname, port } = new URL(address)
    this.#host = hostname
    this.#port = Number(port)
  }

  async post(path: string, body: unknown, token?: string): Promise<Record<string, unknown>> {
    const text = JSON.stringify(body)
    const authorization = token === undefined ? '' : `authorization: Bearer ${token}\r\n`
    const socket = this.#open()
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncontent-type: application/json\r\n${authorization}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    )
    const answer = await answerOn(socket)
    this.#free.push(socket)
    return Object.fromEntries(Object.entries(JSON.parse(answer)))
  }

  /** A kept connection that the server has not closed meanwhile, else a new one. */
  #open(): Socket {
    for (let socket = this.#free.pop(); socket !== undefined; socket = this.#free.pop()) {
      if (!socket.destroyed && !socket.readableEnded) return socket
    }
    return connect(this.#port, this.#host)
  }

  close(): void {
    for (const socket of this.#free) socket.destroy()
  }
}

/** The body of the next answer, whose length its head says. */
function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const onData = (part: string): void => {
      text += part
      const head = text.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1])
      const body = text.slice(head + 4)
      if (Buffer.byteLength(body) < length) return
      socket.off('data', onData).off('error', reject).off('close', onClose)
      resolve(body)
    }
    const onClose = (): void => reject(new Error('The server closed the connection before it answered'))
    socket.setEncoding('utf8').on('data', onData).on('error', reject).on('close', onClose)
  })
}
