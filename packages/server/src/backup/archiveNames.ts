import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { archiveSuffix } from './archiveFormat.ts'

/** `traveler-20261126T174500Z.traveler-backup`: names in the order of their times. */
const dated = new RegExp(`^traveler-\\d{8}T\\d{6}Z\\${archiveSuffix}$`)

/** The file that a backup is written to: the one that was named, or a dated one in the folder that was named. */
export function archivePath(named: string, now: Date): string {
  const isFolder = existsSync(named) && statSync(named).isDirectory()
  const time = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  return isFolder ? join(named, `traveler-${time}${archiveSuffix}`) : named
}

/** Removes the oldest dated archives of a folder beyond `keep`, and nothing that is named otherwise. Gives their names. */
export function removeOldArchives(folder: string, keep: number): string[] {
  const old = oldArchives(readdirSync(folder), keep)
  for (const name of old) rmSync(join(folder, name))
  return old
}

/** The dated archives among some names that are more than `keep`, oldest first. */
export function oldArchives(names: readonly string[], keep: number): string[] {
  const archives = names.filter((name) => dated.test(name)).sort()
  return archives.slice(0, Math.max(0, archives.length - keep))
}
