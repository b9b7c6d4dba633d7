import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { CannotStart } from './cannotStart.ts'

/** Whom PostgreSQL runs as when Traveler runs as root, which PostgreSQL refuses to be. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
  readonly name: string
}

/**
 * Choose an unprivileged user, or null when Traveler itself runs as one. A database that exists keeps its
 * owner: its files are readable by nobody else.
 */
export function chooseServerUser(clusterFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = existsSync(clusterFolder) ? statSync(clusterFolder) : null
  const user =
    owner && owner.uid !== 0
      ? { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` }
      : (findUser('postgres') ?? findUser('nobody'))
  if (user && mayBecome(user)) return user
  throw new CannotStart(
    `PostgreSQL refuses to run as root, and ${user ? `root may not become ${user.name} here` : 'there is no user "nobody"'}; ` +
      'start Traveler as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** Whether a user (null: the one that runs Traveler) can step into a folder and run or write what is in it. */
export function canReach(user: ServerUser | null, folder: string): boolean {
  // A question for the kernel, not for mode bits: access lists and mounts decide too.
  return user === null || runAs(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])
}

/** Whether a user can run a program to its end. */
export function canRun(
  user: ServerUser | null,
  program: string,
  programArguments: readonly string[],
): boolean {
  return runAs(user, program, programArguments)
}

function findUser(name: string): ServerUser | null {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([found]) => found === name)
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]), name } : null
}

// Containers may take the right to change users away from root.
function mayBecome(user: ServerUser): boolean {
  return runAs(user, '/bin/sh', ['-c', 'true'])
}

function runAs(user: ServerUser | null, program: string, programArguments: readonly string[]): boolean {
  const identity = user ? { uid: user.uid, gid: user.gid } : {}
  return spawnSync(program, programArguments, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0
}
