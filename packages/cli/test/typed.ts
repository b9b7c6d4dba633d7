import type { CommandIo } from '../src/commandIo.ts'
import { runCommandLine } from '../src/runCommandLine.ts'

/** What a command answered. */
export interface Answered {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What was drawn in the status line, one after the other. */
  readonly drawn: readonly string[]
}

export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>
  /** On the standard input. */
  readonly input?: string | Uint8Array
  /** What the person at the terminal types, one for each question; absent: there is no terminal. */
  readonly answers?: readonly string[]
  /** Ctrl-C, when the test wants it. */
  readonly stop?: AbortSignal
  /** The width of the terminal; absent: a pipe. */
  readonly columns?: number
}

/** Runs the command line as if it had been typed, in this process. */
export async function typed(words: readonly string[], surroundings: Surroundings = {}): Promise<Answered> {
  const told = { out: '', err: '', drawn: [] as string[] }
  const code = await runCommandLine(words, ioOf(surroundings, told))
  return { code, ...told }
}

/** The terminal of a test. Its clock goes on by a second each time that it is read. */
export function ioOf(
  { environment = {}, input = '', answers, columns, stop }: Surroundings,
  told: { out: string; err: string; drawn: string[] },
): CommandIo {
  const left = [...(answers ?? [])]
  let now = 0
  return {
    out: (line) => {
      told.out += `${line}\n`
    },
    err: (line) => {
      told.err += `${line}\n`
    },
    environment,
    input: pieces(input),
    ask: async () => (answers === undefined ? null : (left.shift() ?? '')),
    screen: columns === undefined ? null : { columns, hasColor: false },
    statusLine: columns === undefined ? null : { columns, draw: (text) => void told.drawn.push(text) },
    stopSignal: () => stop ?? new AbortController().signal,
    now: () => {
      now += 1000
      return now
    },
  }
}

async function* pieces(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(input)
}
