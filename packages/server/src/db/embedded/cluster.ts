import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { type Binaries, installationOf } from './binaries.ts'
import { CannotStart } from './cannotStart.ts'
import type { Place } from './place.ts'
import type { ServerUser } from './serverUser.ts'

/** The superuser, and the owner of everything that the migrations make. */
export const ownerName = 'traveler'

/** The major version of the database in a folder; null: there is none yet. Refuses a folder of other files. Changes nothing. */
export function majorOf(cluster: string): number | null {
  if (!existsSync(cluster)) return null
  const versionFile = join(cluster, 'PG_VERSION')
  if (existsSync(versionFile)) return Number(readFileSync(versionFile, 'utf8'))
  if (readdirSync(cluster).length === 0) return null
  throw new CannotStart(
    `The folder ${cluster} holds files that are no PostgreSQL database; nothing was touched. ` +
      'Move them away, or name another data folder with TRAVELER_DATA.',
  )
}

/** Why a database of another major version is not started, and how it is moved. */
export function otherMajor(cluster: string, found: number, ours: number): CannotStart {
  const refusal = `The folder ${cluster} holds a database of PostgreSQL ${found}, and this Traveler brings PostgreSQL ${ours}; nothing was touched.`
  if (found > ours) return new CannotStart(`${refusal} Start the newer Traveler that wrote it.`)
  const installation = installationOf(found)
  const backUp =
    installation === null
      ? 'with the Traveler that wrote it run "npm run traveler -- backup FILE"'
      : `run "${installation}", then "npm run traveler -- backup FILE"`
  return new CannotStart(
    `${refusal} To move: ${backUp}, then set TRAVELER_DATA to a new folder and run "npm run traveler -- restore FILE" with this one.`,
  )
}

/** Make the database folder unless it exists, and see to it that the server's user owns it alone. */
export async function prepareCluster(place: Place, binaries: Binaries, isScratch: boolean): Promise<void> {
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initializeCluster(place, binaries, isScratch)
  // A folder that root copied back from a backup has root's ownership and everybody's rights; PostgreSQL refuses both.
  if (place.user && statSync(place.cluster).uid === 0) giveTo(place.user, place.cluster)
  chmodSync(place.cluster, 0o700)
}

// Under another name first: what an interrupted start left behind never passes for a database.
async function initializeCluster(place: Place, binaries: Binaries, isScratch: boolean): Promise<void> {
  const unfinished = `${place.cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (place.user) chownSync(unfinished, place.user.uid, place.user.gid)
  await runInitdb(unfinished, place.user, binaries, isScratch)
  if (existsSync(place.cluster)) rmSync(place.cluster, { recursive: true })
  renameSync(unfinished, place.cluster)
}

async function runInitdb(
  folder: string,
  user: ServerUser | null,
  binaries: Binaries,
  isScratch: boolean,
): Promise<void> {
  const programArguments = [
    ...['-D', folder, '-U', ownerName, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'],
    // Into postgresql.conf, where an administrator may change them.
    ...['--set', `shared_buffers=${isScratch ? 128 : sharedMegabytes()}MB`, '--set', 'max_connections=100'],
    // A table that was filled a moment ago is counted within seconds: until then PostgreSQL plans for an empty one, and an
    // act on a batch of hundreds walks through all runs for each of them.
    ...['--set', 'autovacuum_naptime=5s'],
    ...(isScratch ? ['--no-sync'] : []),
  ]
  const child = spawn(join(binaries.folder, 'bin', 'initdb'), programArguments, {
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  if (code === 0) return
  throw new CannotStart(
    `PostgreSQL could not make its database in ${folder}: ${complaint.trim() || `exit ${code}`}`,
  )
}

/** The environment of PostgreSQL's programs: nothing of ours, whose PG… variables would change what they do. */
export const serverEnvironment: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/bin:/bin',
}

// An eighth of the memory: Node and the system's file cache live on the same machine.
function sharedMegabytes(): number {
  const limit = process.constrainedMemory()
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  return Math.max(128, Math.min(512, Math.floor(memory / 8 / 2 ** 20)))
}

function giveTo(user: ServerUser, folder: string): void {
  chownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(user, path)
    else lchownSync(path, user.uid, user.gid)
  }
}
