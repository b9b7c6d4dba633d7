import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'
import { fileMemberName, jsonBytes, type LostFile, memberNames } from '../archive/archiveFormat.ts'
import { compressPart, decompressPart, inParts, signArchive } from '../archive/archiveParts.ts'
import { ArchiveReader, type PlacedMember } from '../archive/archiveReader.ts'
import { ArchiveWriter } from '../archive/archiveWriter.ts'
import { type CheckedArchive, checkSigned } from '../archive/checkSigned.ts'
import { writeFile } from '../archive/writeFile.ts'
import { type PublicKeys, publicPem, type SigningKey } from '../checkpoint/signingKey.ts'
import {
  type ArchiveHeader,
  type ArchiveManifest,
  contentPartName,
  type ExportHead,
  exportKind,
  type Manifest,
} from './exportFormat.ts'
import type { ExportPlace } from './exportPlace.ts'
import { type ExportTarget, linesOf, type WrittenLines } from './exportTarget.ts'
import { CannotRead } from './recordSource.ts'

/** Writes an export as one archive, of the form of a backup, signed with the key that signs checkpoints. */
export class ArchiveTarget implements ExportTarget {
  readonly #path: string
  readonly #key: SigningKey
  #writer: ArchiveWriter | null = null
  #organizationId = ''
  #digests: Pick<ArchiveManifest, 'header' | 'publicKeys'> = { header: '', publicKeys: '' }
  readonly #contents: ArchiveManifest['contents'] = []
  readonly #fileNames = createHash('sha256')
  readonly #lost: LostFile[] = []
  #files = 0

  constructor(path: string, key: SigningKey) {
    this.#path = path
    this.#key = key
  }

  get #open(): ArchiveWriter {
    if (this.#writer === null) throw new Error('The export was not begun')
    return this.#writer
  }

  async begin(head: ExportHead, publicKeys: Manifest['publicKeys']): Promise<void> {
    const writer = await ArchiveWriter.create(this.#path, new Date(head.exportedAt))
    this.#writer = writer
    this.#organizationId = head.organization.id
    const header: ArchiveHeader = { format: 'traveler-export-archive', formatVersion: 1, ...head }
    this.#digests = {
      header: await writer.add(memberNames.header, jsonBytes(header)),
      publicKeys: await writer.add(
        memberNames.publicKeys,
        Buffer.from(publicKeys.map(({ pem }) => pem).join('')),
      ),
    }
  }

  async addLines(file: string, texts: AsyncIterable<string>): Promise<WrittenLines> {
    const hash = createHash('sha256')
    const parts: string[] = []
    let count = 0
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const line of linesOf(texts)) {
        count += 1
        yield line
      }
    }
    for await (const text of inParts(counted())) {
      hash.update(text)
      parts.push(await this.#open.add(contentPartName(file, parts.length + 1), await compressPart(text)))
    }
    const sha256 = hash.digest('hex')
    this.#contents.push({ name: file, lines: count, sha256, parts })
    return { count, sha256 }
  }

  async addBytes(sha256: string, open: () => Promise<Readable | null>): Promise<boolean> {
    const name = fileMemberName(this.#organizationId, sha256)
    const reason = await writeFile(this.#open, { name, sha256 }, open)
    if (reason === null) {
      this.#fileNames.update(`${name}\n`)
      this.#files += 1
    } else {
      this.#lost.push({ organization: this.#organizationId, sha256, reason })
    }
    return reason === null
  }

  async finish({ files }: Manifest): Promise<void> {
    const manifest: ArchiveManifest = {
      format: 'traveler-export-archive-manifest',
      ...this.#digests,
      contents: this.#contents,
      hasFiles: files !== undefined,
      files: { count: this.#files, names: this.#fileNames.digest('hex'), lost: this.#lost },
    }
    await signArchive(this.#open, jsonBytes(manifest), this.#key)
    await this.#open.finish()
  }

  async discard(): Promise<void> {
    await this.#writer?.discard()
  }
}

/** An export in one archive, of which every byte is as it was written. */
export class ExportArchive implements ExportPlace {
  readonly manifest: Manifest
  readonly #reader: ArchiveReader
  readonly #checked: CheckedArchive<ArchiveHeader, ArchiveManifest>
  readonly #places: MemberPlaces

  private constructor(
    reader: ArchiveReader,
    checked: CheckedArchive<ArchiveHeader, ArchiveManifest>,
    places: MemberPlaces,
  ) {
    this.#reader = reader
    this.#checked = checked
    this.#places = places
    this.manifest = folderManifest(checked)
  }

  /** Reads the whole archive. Throws BadArchive with the reason and the place when it was cut off or altered. */
  static async open(path: string, trusted: PublicKeys | null): Promise<ExportArchive> {
    const reader = await ArchiveReader.open(path, exportKind)
    try {
      const checked = await checkSigned({ reader, kind: exportKind, trusted, report() {} })
      return new ExportArchive(reader, checked, await MemberPlaces.of(reader))
    } catch (error) {
      await reader.close()
      throw error
    }
  }

  async *content(file: string): AsyncGenerator<Buffer> {
    const found = this.#checked.manifest.contents.find(({ name }) => name === file)
    if (found === undefined) throw new CannotRead(`The export lacks ${file}; export once more.`)
    for (const nth of found.parts.keys()) {
      const member = this.#places.find(contentPartName(file, nth + 1))
      if (member !== null) yield await decompressPart(await this.#reader.read(member))
    }
  }

  async bytes(sha256: string): Promise<Readable | null> {
    const member = this.#places.find(fileMemberName(this.manifest.organization.id, sha256))
    return member && this.#reader.stream(member)
  }

  async close(): Promise<void> {
    this.#places.close()
    await this.#reader.close()
  }
}

/** What the manifest of a folder would say. */
function folderManifest({
  header,
  manifest,
  publicKeys,
}: CheckedArchive<ArchiveHeader, ArchiveManifest>): Manifest {
  const { organization, exportedAt, migration } = header
  return {
    format: 'traveler-export',
    formatVersion: 1,
    organization,
    exportedAt,
    migration,
    lines: Object.fromEntries(manifest.contents.map(({ name, lines }) => [name, lines])),
    digests: Object.fromEntries(manifest.contents.map(({ name, sha256 }) => [name, sha256])),
    ...(manifest.hasFiles && { files: manifest.files.count }),
    publicKeys: [...publicKeys].map(([id, key]) => ({ id, pem: publicPem(key) })),
  }
}

/** Where the members of an archive lie, in a temporary file: memory stays the same however many there are. */
class MemberPlaces {
  readonly #database = new DatabaseSync('')

  private constructor() {
    this.#database.exec(`pragma journal_mode = off; pragma synchronous = off;
create table member (name text primary key, start integer, size integer) without rowid;
begin`)
  }

  static async of(reader: ArchiveReader): Promise<MemberPlaces> {
    const places = new MemberPlaces()
    const add = places.#database.prepare('insert into member (name, start, size) values (?, ?, ?)')
    for await (const { name, start, size } of reader.members()) add.run(name, start, size)
    return places
  }

  find(name: string): PlacedMember | null {
    const row = this.#database.prepare('select start, size from member where name = ?').get(name)
    return row === undefined ? null : { name, start: Number(row['start']), size: Number(row['size']) }
  }

  close(): void {
    this.#database.close()
  }
}
