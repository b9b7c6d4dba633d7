// A Traveler of its own for a file of stories: the real server with the built web app, on a free port, in a folder that
// is removed afterwards.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
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

/** The API key of the demonstration factory, made by its administrator. */
export interface ApiKey {
  readonly clientId: string
  readonly clientSecret: string
}

/** How a command of the command line ended. */
export interface CommandResult {
  readonly code: number
  readonly output: string
  readonly error: string
}

/** A running Traveler. */
export interface Traveler {
  /** Without a slash at the end. */
  readonly address: string
  /** The person of a role; throws when the demonstration has none. */
  readonly person: (role: string) => Login
  /** Throws when the demonstration has none. */
  readonly apiKey: () => ApiKey
  /** `traveler …` on this server's data folder, to its end. */
  readonly command: (...commandArguments: readonly string[]) => Promise<CommandResult>
  readonly stop: () => Promise<void>
}

/** The variable by which a test run hands every story the folder that `prepareFactory` made. */
export const factoryVariable = 'TRAVELER_STORY_FACTORY'

/**
 * Start the small demonstration factory once and stop it: the stories of one run begin with copies of its data folder,
 * which takes a tenth of the time of loading it for each.
 */
export async function prepareFactory(): Promise<{ readonly data: string; readonly remove: () => void }> {
  const folder = newFolder()
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const { data, stop } = await startIn(folder, 'on')
    await stop()
    return { data, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Start one, with the small demonstration factory or with nothing in it. */
export async function startTraveler(demo: 'on' | 'off'): Promise<Traveler> {
  const folder = newFolder()
  const factory = process.env[factoryVariable]
  if (demo === 'on' && factory !== undefined) copyFolder(factory, join(folder, 'data'))
  const { stop, ...traveler } = await startIn(folder, demo)
  return {
    ...traveler,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-story-'))
  // The database server may run as another user, who has to pass through.
  chmodSync(folder, 0o711)
  return folder
}

// Node's own copy forgets the owner, and as root the database's files belong to another user.
function copyFolder(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The factory of the stories cannot be copied: ${stderr}`)
}

async function startIn(folder: string, demo: 'on' | 'off'): Promise<Traveler & { readonly data: string }> {
  const data = join(folder, 'data')
  const environment = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    TRAVELER_DATA: data,
    TRAVELER_DEMO: demo === 'on' ? 'small' : 'off',
    TRAVELER_LOG_LEVEL: 'error',
    DATABASE_URL: '',
  }
  const child = spawn(process.execPath, [join(projectFolder, 'packages/server/src/main.ts')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(child)
  return {
    data,
    address,
    person: (role) => personOf(data, role),
    apiKey: () => apiKeyOf(data),
    command: (...commandArguments) => runCommandLine(environment, commandArguments),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
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

async function runCommandLine(
  environment: NodeJS.ProcessEnv,
  commandArguments: readonly string[],
): Promise<CommandResult> {
  const program = join(projectFolder, 'packages/cli/traveler.js')
  const child = spawn(process.execPath, [program, ...commandArguments], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [output, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  await ended
  return { code: child.exitCode ?? 128, output, error }
}

interface Demo {
  readonly logins: readonly Login[]
  readonly apiKey: ApiKey | null
}

/** What the server wrote down about its demonstration factory. */
function demoOf(data: string): Demo {
  const file = join(data, 'demo.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { logins: [], apiKey: null }
}

function personOf(data: string, role: string): Login {
  const person = demoOf(data).logins.find((login) => login.role === role)
  if (person === undefined) throw new Error(`The demonstration factory has no ${role}`)
  return person
}

function apiKeyOf(data: string): ApiKey {
  const { apiKey } = demoOf(data)
  if (apiKey === null) throw new Error('The demonstration factory has no API key')
  return apiKey
}
