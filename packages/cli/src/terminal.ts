import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { CommandIo } from './command.ts'

/** The terminal, or what stands in for it in a pipe. */
export const terminal: CommandIo = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  environment: process.env,
  readInput: () => text(process.stdin),
  async ask({ text: question, isSecret }) {
    if (!process.stdin.isTTY) return null
    process.stderr.write(question)
    // The interface would show what is typed on its output: for a secret it gets one that shows nothing.
    const output =
      isSecret === true ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stderr
    const lines = createInterface({ input: process.stdin, output, terminal: true })
    const answer = await lines.question('')
    lines.close()
    if (isSecret === true) process.stderr.write('\n')
    return answer
  },
}
