import { createHash, verify as verifySignature } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { z } from 'zod'
import { type PublicKeys, parsePublicKeys } from '../checkpoint/signingKey.ts'
import {
  BadArchive,
  type Header,
  headerShape,
  jsonBytes,
  type Manifest,
  manifestShape,
  memberNames,
  partName,
  signatureShape,
} from './archiveFormat.ts'
import { type ArchiveReader, bytesOf, type PlacedMember } from './archiveReader.ts'
import { counting, type ReportProgress } from './progress.ts'

/** An archive of which every byte is as it was written. */
export interface CheckedArchive {
  readonly header: Header
  readonly manifest: Manifest
  /** The keys of all checkpoints in it, and of the archive itself. */
  readonly publicKeys: PublicKeys
  /** Id of the key that signed the manifest. */
  readonly signedBy: string
  /** Nobody vouched for the key: it came with the archive. */
  readonly keyIsItsOwn: boolean
}

/**
 * Reads an archive from its first byte to its last and compares all with its signed manifest. Throws BadArchive with the
 * reason and the place. `trusted`: keys to believe; null believes those in the archive.
 */
export async function checkArchive(
  reader: ArchiveReader,
  trusted: PublicKeys | null,
  report: ReportProgress,
): Promise<CheckedArchive> {
  const ends = await findEnds(reader)
  const header = await parsed(reader, ends.header, headerShape)
  const publicKeys = await readKeys(reader, ends.publicKeys)
  const signedBy = await checkSignature(reader, ends, trusted ?? publicKeys)
  const manifest = await parsed(reader, ends.manifest, manifestShape)
  await compareMembers(reader, manifest, report)
  compareTables(reader, header, manifest)
  return { header, manifest, publicKeys, signedBy, keyIsItsOwn: trusted === null }
}

interface Ends {
  readonly header: PlacedMember
  readonly publicKeys: PlacedMember
  readonly manifest: PlacedMember
  readonly signature: PlacedMember
}

/** The first two and the last two members. Only the headers are read: it is quick, and tells what was cut off. */
async function findEnds(reader: ArchiveReader): Promise<Ends> {
  const first: PlacedMember[] = []
  const last: PlacedMember[] = []
  for await (const member of reader.members()) {
    if (first.length < 2) first.push(member)
    last.push(member)
    if (last.length > 2) last.shift()
  }
  const [header, publicKeys] = first
  const [manifest, signature] = last
  return {
    header: named(reader, header, memberNames.header),
    publicKeys: named(reader, publicKeys, memberNames.publicKeys),
    manifest: named(reader, manifest, memberNames.manifest),
    signature: named(reader, signature, memberNames.signature),
  }
}

function named(reader: ArchiveReader, member: PlacedMember | undefined, name: string): PlacedMember {
  if (member?.name === name) return member
  throw bad(reader, `has ${member?.name ?? 'nothing'} where ${name} belongs: it was altered, or is no backup`)
}

async function parsed<Value>(
  reader: ArchiveReader,
  member: PlacedMember,
  shape: z.ZodType<Value>,
): Promise<Value> {
  const text = (await reader.read(member)).toString('utf8')
  try {
    return shape.parse(JSON.parse(text))
  } catch (cause) {
    throw bad(reader, `holds in ${member.name}, at byte ${member.start}, what no backup holds there`, cause)
  }
}

async function readKeys(reader: ArchiveReader, member: PlacedMember): Promise<PublicKeys> {
  const text = (await reader.read(member)).toString('utf8')
  try {
    return parsePublicKeys(text)
  } catch (cause) {
    throw bad(reader, `holds in ${member.name}, at byte ${member.start}, what is no public key`, cause)
  }
}

async function checkSignature(reader: ArchiveReader, ends: Ends, keys: PublicKeys): Promise<string> {
  const said = await parsed(reader, ends.signature, signatureShape)
  const { key, signature } = said
  // Written in another way it says the same, and is not what was written.
  if (!(await reader.read(ends.signature)).equals(jsonBytes(said)))
    throw bad(reader, `was altered in ${memberNames.signature}, at byte ${ends.signature.start}`)
  const publicKey = keys.get(key)
  if (publicKey === undefined) {
    throw bad(
      reader,
      `was signed with the key ${key}, which is not among those to believe (${[...keys.keys()].join(', ')}); name its file with --key if you know it`,
    )
  }
  const signed = await reader.read(ends.manifest)
  if (verifySignature(null, signed, publicKey, Buffer.from(signature, 'hex'))) return key
  throw bad(reader, `has a ${memberNames.manifest} that is not what was signed: it was altered`)
}

/** Every member must be the one that the manifest expects next, with the bytes that it expects. */
async function compareMembers(
  reader: ArchiveReader,
  manifest: Manifest,
  report: ReportProgress,
): Promise<void> {
  const count = counting(report, { step: 'Checking the archive', unit: 'bytes', total: reader.memberBytes })
  const expected = expectedMembers(manifest)
  let next = expected.next()
  const fileNames = createHash('sha256')
  let files = 0
  for await (const member of reader.members()) {
    if (next.done !== true) {
      if (member.name !== next.value.name)
        throw bad(
          reader,
          `has ${member.name} at byte ${member.start}, where ${next.value.name} belongs: it was altered`,
        )
      await compareContent(reader, member, next.value.sha256)
      next = expected.next()
    } else if (member.name.startsWith('files/')) {
      await compareContent(reader, member, member.name.slice(-64))
      fileNames.update(`${member.name}\n`)
      files += 1
    }
    count(bytesOf(member))
  }
  if (next.done !== true) throw bad(reader, `lacks ${next.value.name}: it was altered`)
  if (files !== manifest.files.count || fileNames.digest('hex') !== manifest.files.names)
    throw bad(
      reader,
      `has ${files} files, and not the ${manifest.files.count} that were written: it was altered`,
    )
}

/** The members before the files, in their order. */
function* expectedMembers(manifest: Manifest): Generator<{ readonly name: string; readonly sha256: string }> {
  yield { name: memberNames.header, sha256: manifest.header }
  yield { name: memberNames.publicKeys, sha256: manifest.publicKeys }
  for (const { name, parts } of manifest.tables) {
    for (const [nth, sha256] of parts.entries()) yield { name: partName(name, nth + 1), sha256 }
  }
}

async function compareContent(reader: ArchiveReader, member: PlacedMember, sha256: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(reader.stream(member), hash)
  if (hash.digest('hex') === sha256) return
  throw bad(
    reader,
    `was altered in ${member.name}, between byte ${member.start} and byte ${member.start + member.size}: its SHA-256 is another one than when it was written`,
  )
}

function compareTables(reader: ArchiveReader, header: Header, manifest: Manifest): void {
  const of = (tables: readonly { readonly name: string; readonly rows: number }[]): string =>
    JSON.stringify(tables.map(({ name, rows }) => [name, rows]))
  if (of(header.tables) !== of(manifest.tables))
    throw bad(reader, `names other tables or rows in ${memberNames.header} than in ${memberNames.manifest}`)
}

function bad(reader: ArchiveReader, what: string, cause?: unknown): BadArchive {
  return new BadArchive(`${reader.path} ${what}. Nothing was restored; take another backup.`, { cause })
}
