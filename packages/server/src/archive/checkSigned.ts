import { createHash, verify as verifySignature } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type PublicKeys, parsePublicKeys } from '../checkpoint/signingKey.ts'
import {
  type ArchiveKind,
  BadArchive,
  type ExpectedMember,
  jsonBytes,
  memberNames,
  type Signed,
  signatureShape,
} from './archiveFormat.ts'
import { type ArchiveReader, bytesOf, type PlacedMember } from './archiveReader.ts'
import { counting, type ReportProgress } from './progress.ts'

/** An archive of which every byte is as it was written. */
export interface CheckedArchive<Head, End> {
  readonly header: Head
  readonly manifest: End
  /** The keys of all checkpoints in it, and of the archive itself. */
  readonly publicKeys: PublicKeys
  /** Id of the key that signed the manifest. */
  readonly signedBy: string
  /** Nobody vouched for the key: it came with the archive. */
  readonly keyIsItsOwn: boolean
}

interface Checking<Head, End extends Signed> {
  readonly reader: ArchiveReader
  readonly kind: ArchiveKind<Head, End>
  /** Keys to believe; null believes those in the archive. */
  readonly trusted: PublicKeys | null
  readonly report: ReportProgress
}

/**
 * Reads an archive from its first byte to its last and compares all with its signed manifest. Throws BadArchive with the
 * reason and the place.
 */
export async function checkSigned<Head, End extends Signed>({
  reader,
  kind,
  trusted,
  report,
}: Checking<Head, End>): Promise<CheckedArchive<Head, End>> {
  const ends = await findEnds(reader, kind.noun)
  await refuseOther(reader, ends.header, kind.other)
  const header = await parsed(reader, ends.header, kind)
  const publicKeys = await readKeys(reader, ends.publicKeys)
  const signedBy = await checkSignature(reader, ends, trusted ?? publicKeys)
  const manifest = await parsed(reader, ends.manifest, { noun: kind.noun, header: kind.manifest })
  await compareMembers(reader, manifest, { parts: kind.parts(manifest), report })
  if (!kind.agree(header, manifest))
    throw reader.bad(`names other tables or rows in ${memberNames.header} than in ${memberNames.manifest}`)
  return { header, manifest, publicKeys, signedBy, keyIsItsOwn: trusted === null }
}

interface Ends {
  readonly header: PlacedMember
  readonly publicKeys: PlacedMember
  readonly manifest: PlacedMember
  readonly signature: PlacedMember
}

/** The first two and the last two members. Only the headers are read: it is quick, and tells what was cut off. */
async function findEnds(reader: ArchiveReader, noun: string): Promise<Ends> {
  const first: PlacedMember[] = []
  const last: PlacedMember[] = []
  for await (const member of reader.members()) {
    if (first.length < 2) first.push(member)
    last.push(member)
    if (last.length > 2) last.shift()
  }
  const [header, publicKeys] = first
  const [manifest, signature] = last
  const named = (member: PlacedMember | undefined, name: string): PlacedMember => {
    if (member?.name === name) return member
    throw reader.bad(
      `has ${member?.name ?? 'nothing'} where ${name} belongs: it was altered, or is no ${noun}`,
    )
  }
  return {
    header: named(header, memberNames.header),
    publicKeys: named(publicKeys, memberNames.publicKeys),
    manifest: named(manifest, memberNames.manifest),
    signature: named(signature, memberNames.signature),
  }
}

/** An archive of the other kind is no damaged one of this kind. */
async function refuseOther(
  reader: ArchiveReader,
  header: PlacedMember,
  { format, said }: ArchiveKind<unknown, Signed>['other'],
): Promise<void> {
  const text = (await reader.read(header)).toString('utf8')
  const isOther = z.object({ format: z.literal(format) }).safeParse(jsonOrNull(text)).success
  if (isOther) throw new BadArchive(`${reader.path} ${said}.`)
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function parsed<Value>(
  reader: ArchiveReader,
  member: PlacedMember,
  { noun, header: shape }: { readonly noun: string; readonly header: z.ZodType<Value> },
): Promise<Value> {
  const text = (await reader.read(member)).toString('utf8')
  try {
    return shape.parse(JSON.parse(text))
  } catch (cause) {
    throw reader.bad(`holds in ${member.name}, at byte ${member.start}, what no ${noun} holds there`, cause)
  }
}

async function readKeys(reader: ArchiveReader, member: PlacedMember): Promise<PublicKeys> {
  const text = (await reader.read(member)).toString('utf8')
  try {
    return parsePublicKeys(text)
  } catch (cause) {
    throw reader.bad(`holds in ${member.name}, at byte ${member.start}, what is no public key`, cause)
  }
}

async function checkSignature(reader: ArchiveReader, ends: Ends, keys: PublicKeys): Promise<string> {
  const said = await parsed(reader, ends.signature, { noun: 'archive', header: signatureShape })
  const { key, signature } = said
  // Written in another way it says the same, and is not what was written.
  if (!(await reader.read(ends.signature)).equals(jsonBytes(said)))
    throw reader.bad(`was altered in ${memberNames.signature}, at byte ${ends.signature.start}`)
  const publicKey = keys.get(key)
  if (publicKey === undefined) {
    throw reader.bad(
      `was signed with the key ${key}, which is not among those to believe (${[...keys.keys()].join(', ')}); name its file with --key if you know it`,
    )
  }
  const signed = await reader.read(ends.manifest)
  if (verifySignature(null, signed, publicKey, Buffer.from(signature, 'hex'))) return key
  throw reader.bad(`has a ${memberNames.manifest} that is not what was signed: it was altered`)
}

/** Every member must be the one that the manifest expects next, with the bytes that it expects. */
async function compareMembers(
  reader: ArchiveReader,
  manifest: Signed,
  { parts, report }: { readonly parts: Iterable<ExpectedMember>; readonly report: ReportProgress },
): Promise<void> {
  const count = counting(report, { step: 'Checking the archive', unit: 'bytes', total: reader.memberBytes })
  const expected = expectedMembers(manifest, parts)
  let next = expected.next()
  const fileNames = createHash('sha256')
  let files = 0
  for await (const member of reader.members()) {
    if (next.done !== true) {
      if (member.name !== next.value.name)
        throw reader.bad(
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
  if (next.done !== true) throw reader.bad(`lacks ${next.value.name}: it was altered`)
  if (files !== manifest.files.count || fileNames.digest('hex') !== manifest.files.names)
    throw reader.bad(
      `has ${files} files, and not the ${manifest.files.count} that were written: it was altered`,
    )
}

/** The members before the files, in their order. */
function* expectedMembers(
  { header, publicKeys }: Signed,
  parts: Iterable<ExpectedMember>,
): Generator<ExpectedMember> {
  yield { name: memberNames.header, sha256: header }
  yield { name: memberNames.publicKeys, sha256: publicKeys }
  yield* parts
}

async function compareContent(reader: ArchiveReader, member: PlacedMember, sha256: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(reader.stream(member), hash)
  if (hash.digest('hex') === sha256) return
  throw reader.bad(
    `was altered in ${member.name}, between byte ${member.start} and byte ${member.start + member.size}: its SHA-256 is another one than when it was written`,
  )
}
