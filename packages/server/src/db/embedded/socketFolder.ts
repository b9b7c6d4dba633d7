import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { CannotStart } from './cannotStart.ts'
import { canReach, type ServerUser } from './serverUser.ts'

/** The port in the socket's name; nothing listens on TCP. */
export const socketPort = 5432

const prefix = 'traveler-'

// The kernel's limit for a socket's path: 107 bytes on Linux, 103 on macOS; PostgreSQL ends above it.
const longestPath = 103

/**
 * Make the folder for the server's socket, open to its user alone (and to root). Its name is new each time:
 * anybody may write in the temporary folder, so a name that can be foretold can be taken by someone else.
 */
export function makeSocketFolder(user: ServerUser | null, temporaryFolder: string = tmpdir()): string {
  for (const candidate of new Set([temporaryFolder, '/tmp'])) {
    const folder = tryMaking(candidate, user)
    if (folder) return folder
  }
  throw new CannotStart(
    `The database's socket has no place: its path in ${temporaryFolder} would be over ${longestPath} bytes, ` +
      'or PostgreSQL may not write there, and /tmp will not do either; set TMPDIR to a short path that everybody may use.',
  )
}

function tryMaking(temporaryFolder: string, user: ServerUser | null): string | null {
  const socket = join(temporaryFolder, `${prefix}XXXXXX`, `.s.PGSQL.${socketPort}`)
  if (Buffer.byteLength(socket) > longestPath) return null
  try {
    const folder = mkdtempSync(join(temporaryFolder, prefix))
    chmodSync(folder, 0o700)
    if (user) chownSync(folder, user.uid, user.gid)
    if (canReach(user, folder)) return folder
    rmSync(folder, { recursive: true })
  } catch {
    // Missing, full or read-only: the next candidate may do.
  }
  return null
}

/** Whether a socket lies where only Traveler puts one. */
export function isSocketFolder(folder: string): boolean {
  return basename(folder).startsWith(prefix)
}

/** Remove a socket folder that is no longer used. */
export function removeSocketFolder(folder: string): void {
  if (isSocketFolder(folder)) rmSync(folder, { recursive: true, force: true })
}
