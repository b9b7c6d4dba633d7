import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { CommandIo } from './commandIo.ts'

/** The terminal, or what stands in for it in a pipe. */
export const terminal: CommandIo = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  environment: process.env,
  input: process.stdin,
  get screen() {
    if (!process.stdout.isTTY) return null
    return { columns: widthOf(process.stdout), hasColor: process.stdout.hasColors() }
  },
  get statusLine() {
    if (!process.stderr.isTTY) return null
    const draw = (text: string): void => void process.stderr.write(`\r\u001b[K${text}`)
    return { columns: widthOf(process.stderr), draw }
  },
  stopSignal,
  now: () => performance.now(),
  async ask({ text: question, isSecret }) {
    if (!process.stdin.isTTY) return null
    process.stderr.write(question)
    // The interface would show what is typed on its output: for a secret it gets one that shows nothing.
    const output =
      isSecret === true ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stderr
    const lines = createInterface({ input: process.stdin, output, terminal: true })
    const leaving = new AbortController()
    // Ctrl-C at a question stops the command, and Ctrl-D leaves it unanswered.
    lines.once('SIGINT', () => leaving.abort())
    try {
      const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
      return await Promise.race([lines.question('', { signal: leaving.signal }), closed])
    } finally {
      lines.close()
      if (isSecret === true) process.stderr.write('\n')
    }
  },
}

/** Terminals that were never given a size say that they have no columns. */
function widthOf({ columns }: { readonly columns: number }): number {
  return columns > 0 ? columns : 80
}

let stopping: AbortController | null = null

/** The first Ctrl-C asks for an orderly end, the second one ends at once. */
function stopSignal(): AbortSignal {
  if (stopping !== null) return stopping.signal
  const controller = new AbortController()
  stopping = controller
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
