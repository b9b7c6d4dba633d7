import { createReadStream, fstatSync, openSync } from 'node:fs'
import { whyNotRead } from '@traveler/domain/fileTrouble.ts'
import type { CommandIo } from './commandIo.ts'
import { WrongUsage } from './wrongUsage.ts'

/** The bytes of a file, piece by piece; `-` is the standard input. One that cannot be read, or is empty, is told at once. */
export function openInput(file: string, io: CommandIo): AsyncIterable<Uint8Array> {
  if (file === '-') return io.input
  const fd = opened(file)
  const found = fstatSync(fd)
  if (found.isDirectory()) throw new WrongUsage(`${file} is a folder: name a file in it.`)
  if (found.isFile() && found.size === 0) throw new WrongUsage(`${file} is empty.`)
  return createReadStream(file, { fd })
}

function opened(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (cause) {
    throw new WrongUsage(`${file} cannot be read: ${whyNotRead(cause)}.`, { cause })
  }
}

/** All bytes of a file; `-` is the standard input. */
export async function readInput(file: string, io: CommandIo): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of openInput(file, io)) pieces.push(piece)
  } catch (cause) {
    if (cause instanceof WrongUsage) throw cause
    throw new WrongUsage(`${file} cannot be read: ${whyNotRead(cause)}.`, { cause })
  }
  return Buffer.concat(pieces)
}

/** Everything on the standard input, as UTF-8. */
export async function inputText(io: CommandIo): Promise<string> {
  return new TextDecoder().decode(await readInput('-', io))
}
