// A Traveler of its own for a file of stories: the real server with the built web app, on a free port, in a folder that
// is removed afterwards.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectFolder } from '../tools/runtime.js'

/** Milliseconds that a first start may take on a busy machine, with the demonstration factory. */
const startPatience_ms = 120_000

/** A person of the demonstration factory. */
export interface Login {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly pin: string | null
  readonly role: string
}

/** A running Traveler. */
export interface Traveler {
  /** Without a slash at the end. */
  readonly address: string
  /** The person of a role; throws when the demonstration has none. */
  readonly person: (role: string) => Login
  readonly stop: () => Promise<void>
}

/** Start one, with the demonstration factory or with nothing in it. */
export async function startTraveler(demo: 'on' | 'off'): Promise<Traveler> {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-story-'))
  // The database server may run as another user, who has to pass through.
  chmodSync(folder, 0o711)
  const data = join(folder, 'data')
  const child = spawn(process.execPath, [join(projectFolder, 'packages/server/src/main.ts')], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      TRAVELER_DATA: data,
      TRAVELER_DEMO: demo,
      TRAVELER_LOG_LEVEL: 'error',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(child)
  return {
    address,
    person: (role) => personOf(data, role),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output')
  const timer = setTimeout(() => child.kill('SIGKILL'), startPatience_ms)
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /^Traveler runs at (\S+)/.exec(line) ?? []
    if (address === undefined) continue
    clearTimeout(timer)
    child.stdout.resume()
    return address
  }
  throw new Error(`The server ended before it answered (code ${child.exitCode})`)
}

function personOf(data: string, role: string): Login {
  const file = join(data, 'demo.json')
  const { logins }: { logins: readonly Login[] } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { logins: [] }
  const person = logins.find((login) => login.role === role)
  if (person === undefined) throw new Error(`The demonstration factory has no ${role}`)
  return person
}
