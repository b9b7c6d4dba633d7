/** Tar is written in blocks of so many bytes. */
export const blockBytes = 512

/** A member of a tar file. */
export interface TarMember {
  readonly name: string
  readonly size: number
}

/** Where a field of a header begins, and how many bytes it has (POSIX ustar). */
const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 6],
  version: [263, 2],
} as const

/** The largest size that eleven octal digits can say. */
const largestSize = 8 ** 11 - 1

/** The block before the bytes of a member, a plain file that only its owner reads. Names are ASCII. */
export function tarHeader({ name, size }: TarMember, modifiedAt: Date): Buffer {
  if (name.length > fields.name[1] || size > largestSize)
    throw new Error(`Too long for a tar member: ${name}, ${size} bytes`)
  const block = Buffer.alloc(blockBytes)
  block.write(name, fields.name[0], 'latin1')
  writeOctal(block, fields.mode, 0o600)
  writeOctal(block, fields.uid, 0)
  writeOctal(block, fields.gid, 0)
  writeOctal(block, fields.size, size)
  writeOctal(block, fields.mtime, Math.floor(modifiedAt.getTime() / 1000))
  block.write('0', fields.type[0])
  block.write('ustar\0', fields.magic[0])
  block.write('00', fields.version[0])
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, fields.checksum[0])
  return block
}

/** What a header says; null: it is none, or not byte by byte as tarHeader writes it. */
export function parseTarHeader(block: Buffer): TarMember | null {
  const size = readOctal(block, fields.size)
  const seconds = readOctal(block, fields.mtime)
  if (size === null || seconds === null) return null
  const member = { name: readText(block, fields.name), size }
  return tarHeader(member, new Date(seconds * 1000)).equals(block) ? member : null
}

/** Bytes from the beginning of a member's content to the next header: it is filled up to whole blocks. */
export function paddedSize(size: number): number {
  return Math.ceil(size / blockBytes) * blockBytes
}

type Field = readonly [start: number, length: number]

function writeOctal(block: Buffer, [start, length]: Field, value: number): void {
  block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, start)
}

function readOctal(block: Buffer, field: Field): number | null {
  const text = readText(block, field)
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null
}

function readText(block: Buffer, [start, length]: Field): string {
  return block.toString('latin1', start, start + length).replace(/\0[\s\S]*$/, '')
}

/** The sum of all bytes, those of the checksum itself taken as spaces. */
function checksum(block: Buffer): number {
  const [start, length] = fields.checksum
  let sum = 0
  for (const [nth, byte] of block.entries()) sum += nth >= start && nth < start + length ? 0x20 : byte
  return sum
}
