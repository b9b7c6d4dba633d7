import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const commandLine = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))

const folders: string[] = []
const running = new Set<ChildProcess>()

// At the top of the file: inside a test it would run when that test ends.
after(async () => {
  // Only after a failure is anything left; the next owner of a folder ends the server that a killed one leaves.
  for (const child of running) child.kill('SIGTERM')
  await Promise.all([...running].map((child) => new Promise((resolve) => child.on('exit', resolve))))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty data folder that vanishes when the tests are over. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-data-'))
  // As root the database runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  folders.push(folder)
  return folder
}

export interface ProcessOptions {
  readonly folder: string
  readonly environment?: Readonly<Record<string, string>>
  /** Started by `traveler serve`, not as npm start does. */
  readonly byCommand?: true
}

/** A real Traveler: a process of its own, started as a person starts it. */
export interface TravelerProcess {
  readonly pid: number
  /** The exit code; 128 and more for a signal. */
  readonly ended: Promise<number>
  /** Where it answers, as soon as it says so. */
  address(): Promise<string>
  /** Waits until the standard output has a text. */
  says(text: string): Promise<void>
  output(): string
  errors(): string
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number>
  kill(signal: NodeJS.Signals): void
}

export function startProcess({ folder, environment = {}, byCommand }: ProcessOptions): TravelerProcess {
  const child = spawn(process.execPath, byCommand === true ? [commandLine, 'serve'] : [main], {
    env: cleanEnvironment(folder, environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const texts = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    texts.output += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    texts.errors += chunk
  })
  const ended = new Promise<number>((resolve) =>
    child.on('close', (code) => {
      running.delete(child)
      resolve(code ?? 128)
    }),
  )
  const says = async (text: string): Promise<void> => {
    let isOver = false
    void ended.then(() => {
      isOver = true
    })
    while (!texts.output.includes(text)) {
      if (isOver) throw new Error(`Traveler ended before it said "${text}": ${texts.errors}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return {
    pid: child.pid ?? 0,
    ended,
    says,
    async address() {
      await says('Traveler runs at')
      return /Traveler runs at (\S+)/.exec(texts.output)?.[1] ?? ''
    },
    output: () => texts.output,
    errors: () => texts.errors,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
    kill: (signal) => void child.kill(signal),
  }
}

export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** What is typed or piped in. */
  readonly input?: string
}

/** Runs the command line on a data folder to its end. */
export async function runCommandLine(
  folder: string,
  commandArguments: readonly string[],
  { environment = {}, input = '' }: CommandOptions = {},
): Promise<{ readonly code: number; readonly output: string; readonly error: string }> {
  const child = spawn(process.execPath, [commandLine, ...commandArguments], {
    env: cleanEnvironment(folder, environment),
    stdio: 'pipe',
  })
  child.stdin.end(input)
  let [output, error] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    error += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code: code ?? 128, output, error }
}

const ownerShape = z.object({ pid: z.number(), socketFolder: z.string() })

/** Who says that a data folder is in use, and where the database's socket is; null: nobody. */
export function readOwnerOf(folder: string): z.infer<typeof ownerShape> | null {
  const file = join(folder, 'owner.json')
  return existsSync(file) ? ownerShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

/** Settings of whoever runs the tests must not change what is tested. */
function cleanEnvironment(folder: string, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(TRAVELER_|DATABASE_|PORT$|HOST$|NODE_TEST)/.test(name),
  )
  return { ...Object.fromEntries(kept), PORT: '0', TRAVELER_DATA: folder, ...more }
}
