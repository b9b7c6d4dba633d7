import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ApiClient } from '../apiClient.ts'
import { CannotAsk } from '../apiRefused.ts'
import type { ExportProcedureResult } from '../generated/documents.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** A procedure's folder, as the server gives it. */
export type GivenFolder = NonNullable<ExportProcedureResult['procedureFolder']>
type GivenFile = GivenFolder['files'][number]

/** A folder on this machine: its texts, and where its other files lie, by their paths in it. */
export interface ReadFolder {
  readonly texts: readonly { readonly path: string; readonly text: string }[]
  readonly files: ReadonlyMap<string, string>
}

const largestText = 3_000_000
const textPath = /^(procedure\.md|steps\/[a-z0-9][a-z0-9._-]{0,63}\.md)$/
const filePath = /^files\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Reads a folder. Links are refused: what they lead to is no part of it. What else lies beside is left alone, as git does with it. */
export function readFolder(folder: string): ReadFolder {
  const main = join(folder, 'procedure.md')
  if (kindOf(main) === 'nothing')
    throw new WrongUsage(`${folder} is no procedure's folder: it has no procedure.md.`)
  const steps = namesIn(folder, 'steps').filter((path) => path.endsWith('.md'))
  const texts = ['procedure.md', ...steps].map((path) => ({ path, text: readText(join(folder, path)) }))
  return {
    texts,
    files: new Map(namesIn(folder, 'files').map((path) => [path, plainFile(join(folder, path))])),
  }
}

/** Writes a version into a folder that is empty, or holds an earlier export: what is no more in the version goes. */
export async function writeFolder(folder: string, given: GivenFolder, api: ApiClient): Promise<void> {
  refuseStrangePaths(given)
  const isOurs = kindOf(join(folder, 'procedure.md')) === 'file'
  if (!isOurs && kindOf(folder) === 'folder' && readdirSync(folder).length > 0)
    throw new WrongUsage(`${folder} is not empty, and holds no procedure. Name an empty folder, or none.`)
  for (const part of ['', 'steps', ...(given.files.length > 0 ? ['files'] : [])]) {
    if (kindOf(join(folder, part)) === 'link') throw linked(join(folder, part))
    mkdirSync(join(folder, part), { recursive: true })
  }
  const kept = new Set([...given.texts, ...given.files].map(({ path }) => path))
  for (const path of [...namesIn(folder, 'steps'), ...namesIn(folder, 'files')])
    if (!kept.has(path) && (textPath.test(path) || filePath.test(path))) rmSync(join(folder, path))
  for (const { path, text } of given.texts) {
    const target = join(folder, path)
    if (kindOf(target) === 'link') throw linked(target)
    writeFileSync(target, text)
  }
  for (const file of given.files) await fetchFile(join(folder, file.path), file, api)
}

async function fetchFile(
  target: string,
  { path, sha256, downloadUrl }: GivenFile,
  api: ApiClient,
): Promise<void> {
  if (downloadUrl === null) throw new CannotAsk(`The bytes of ${path} have not come to the server.`)
  if (kindOf(target) === 'link') throw linked(target)
  if (kindOf(target) === 'file' && (await digestOf(target)) === sha256) return
  const hash = createHash('sha256')
  const hashed = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      done(null, piece)
    },
  })
  await pipeline(await api.bytes(downloadUrl), hashed, createWriteStream(target))
  if (hash.digest('hex') !== sha256)
    throw new CannotAsk(`The bytes of ${path} are not those of the record. Export again.`)
}

/** Whether a folder holds a procedure. */
export function holdsFolder(folder: string): boolean {
  return kindOf(join(folder, 'procedure.md')) === 'file'
}

/** What stands for the bytes of a folder's files, by their paths. */
export async function fileDigests({ files }: ReadFolder): Promise<readonly (readonly [string, string])[]> {
  const digests: (readonly [string, string])[] = []
  for (const [path, file] of files) digests.push([path, `sha256:${await digestOf(file)}\n`])
  return digests
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The server names files; none of these names leads out of the folder. */
function refuseStrangePaths({ texts, files }: GivenFolder): void {
  const strange = [
    ...texts.filter(({ path }) => !textPath.test(path)),
    ...files.filter(({ path }) => !filePath.test(path)),
  ][0]
  if (strange !== undefined)
    throw new CannotAsk(`The server names a file that no procedure has: ${strange.path}`)
}

function namesIn(folder: string, part: string): readonly string[] {
  const inside = join(folder, part)
  const kind = kindOf(inside)
  if (kind === 'link') throw linked(inside)
  if (kind !== 'folder') return []
  // Hidden files are the machine's, such as those of editors.
  return readdirSync(inside)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => `${part}/${name}`)
}

function readText(path: string): string {
  const file = plainFile(path)
  if (lstatSync(file).size > 4 * largestText)
    throw new WrongUsage(`${path} is too large for a text of a procedure.`)
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new WrongUsage(`${path} is not UTF-8. Save it as that.`)
  }
}

function plainFile(path: string): string {
  const kind = kindOf(path)
  if (kind === 'file') return path
  throw kind === 'link' ? linked(path) : new WrongUsage(`${path} is no file.`)
}

function linked(path: string): WrongUsage {
  return new WrongUsage(
    `${path} is a link. A procedure's folder holds its files themselves: copy what it leads to.`,
  )
}

function kindOf(path: string): 'file' | 'folder' | 'link' | 'nothing' | 'other' {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'nothing'
  if (stat.isSymbolicLink()) return 'link'
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
}
