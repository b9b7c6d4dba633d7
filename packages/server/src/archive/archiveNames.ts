import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { whyNotMade } from '@traveler/domain/fileTrouble.ts'
import { CannotKeep } from './archiveFormat.ts'

/** How the names of backups end. */
const archiveSuffix = '.traveler-backup'

/** `traveler-20261126T174500Z.traveler-backup`: names in the order of their times. */
const dated = new RegExp(`^traveler-\\d{8}T\\d{6}Z\\${archiveSuffix}$`)

const backupName = { stem: 'traveler', suffix: archiveSuffix }

export interface ArchivePlace {
  /** A file; or a folder, when there is one, when the path ends in `/`, or when archives are kept in it. */
  readonly to: string
  /** Archives are kept in it, so that it is a folder. */
  readonly isKept: boolean
  /** A file that is there already may be replaced. */
  readonly mayReplace: boolean
  /** How a file in a folder is called: STEM-TIME, and the suffix. A backup where nothing is said. */
  readonly called?: { readonly stem: string; readonly suffix: string }
}

/**
 * The file that an archive is written to: the one that was named, or a dated one in the folder that was named, which is
 * made. Throws CannotKeep rather than lose a file that is there.
 */
export function archivePath(
  { to, isKept, mayReplace, called = backupName }: ArchivePlace,
  now: Date,
): string {
  const isFolder = existsSync(to) && statSync(to).isDirectory()
  const time = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const path =
    isFolder || isKept || /[/\\]$/.test(to)
      ? join(folderAt(to), `${called.stem}-${time}${called.suffix}`)
      : to
  if (mayReplace || !existsSync(path)) return path
  throw new CannotKeep(
    `${path} is there already. Name another file, or a folder for files with the time in their names, or replace it with --force.`,
  )
}

function folderAt(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return path
  } catch (cause) {
    throw new CannotKeep(`The folder ${path} cannot be made: ${whyNotMade(cause)}. Name another one.`, {
      cause,
    })
  }
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
