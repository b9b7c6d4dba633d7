import type { Readable } from 'node:stream'

/** How a text is written as bytes; windows-1252 is Latin-1 with the signs that Windows adds. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Bytes at the beginning by which a kind of file is known. */
export const headSize = 65_536

/**
 * The encoding of a text: by its byte order mark; by its zero bytes, since a table in UTF-16 is mostly ASCII; UTF-8 when all
 * of it is that; else windows-1252. Null: zero bytes without a pattern, so it is no text.
 */
export async function findEncoding(
  head: Uint8Array,
  open: () => Promise<Readable>,
): Promise<TextEncoding | null> {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (head.includes(0)) return utf16Without(head)
  return (await isUtf8(await open())) ? 'utf-8' : 'windows-1252'
}

function utf16Without(head: Uint8Array): TextEncoding | null {
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 4
  if (odd > many && even < odd / 8) return 'utf-16le'
  return even > many && odd < even / 8 ? 'utf-16be' : null
}

async function isUtf8(bytes: Readable): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The text of bytes, piece by piece, without its byte order mark. */
export async function* decoded(bytes: Readable, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
