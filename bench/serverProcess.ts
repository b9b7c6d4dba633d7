import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { request } from '../packages/cli/src/request.ts'

const main = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url))

/** A Traveler in a process of its own, whose memory is its alone. */
export interface ServerProcess {
  readonly folder: string
  readonly address: string
  readonly token: string
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Starts one on a folder of its own, with its first person logged in. `flags` are Node's own: with a small heap it holds what
 * it needs, and little that is only not cleared away yet.
 */
export async function startServer(folder: string, flags: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, main], {
    env: {
      ...process.env,
      TRAVELER_DATA: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      TRAVELER_DEMO: 'off',
      TRAVELER_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += String(text)
      const [, found] = /Traveler runs at (\S+)/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  const login = { email: 'bench@example.com', password: 'a bench needs no secret' }
  const founder = { organization: 'Bench', domain: 'bench.example', timeZone: 'UTC', name: 'Bench', ...login }
  await post(`${address}/first-run`, founder)
  const { token } = z.object({ token: z.string() }).parse(await post(`${address}/login`, login))
  return {
    folder,
    address,
    token,
    pid: child.pid ?? 0,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

export async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const headers = { 'content-type': 'application/json', ...authorization }
  const { text } = await request(url, { method: 'POST', headers, body: JSON.stringify(body), signal: never })
  return JSON.parse(text)
}

export const never = new AbortController().signal

/** From here on the kernel counts anew what the process holds at most. */
export function countPeakAnew(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** The most memory that a process held, in MB. */
export function peakOf(pid: number | 'self'): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1_024
}
