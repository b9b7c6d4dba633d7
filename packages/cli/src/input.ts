import { createReadStream, openSync } from 'node:fs'
import type { CommandIo } from './commandIo.ts'
import { WrongUsage } from './wrongUsage.ts'

/** The bytes of a file, piece by piece; `-` is the standard input. A file that cannot be opened is told at once. */
export function openInput(file: string, io: CommandIo): AsyncIterable<Uint8Array> {
  if (file === '-') return io.input
  try {
    return createReadStream(file, { fd: openSync(file, 'r') })
  } catch (cause) {
    throw new WrongUsage(
      `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      { cause },
    )
  }
}

/** All bytes of a file; `-` is the standard input. */
export async function readInput(file: string, io: CommandIo): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of openInput(file, io)) pieces.push(piece)
  } catch (cause) {
    if (cause instanceof WrongUsage) throw cause
    throw new WrongUsage(
      `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      { cause },
    )
  }
  return Buffer.concat(pieces)
}

/** Everything on the standard input, as UTF-8. */
export async function inputText(io: CommandIo): Promise<string> {
  return new TextDecoder().decode(await readInput('-', io))
}
