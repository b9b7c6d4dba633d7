import { dirname } from 'node:path'
import { archivePath, removeOldArchives } from './archive/archiveNames.ts'
import type { ReportProgress } from './archive/progress.ts'
import { noteKeeping } from './backup/keepingNote.ts'
import { type WrittenBackup, writeBackup } from './backup/writeBackup.ts'
import { openSigningKey, readPublicKeys } from './checkpoint/signingKey.ts'
import { FolderStorage } from './db/folderStorage.ts'
import type { CommandDatabase } from './withDatabase.ts'

export interface BackupWish {
  /** A file to write, or a folder for one with the time in its name: there already, ending in `/`, or one with `keep`. */
  readonly to: string
  /** How many dated archives stay in that folder; null: all. */
  readonly keep: number | null
  /** A file that is there already is replaced. */
  readonly mayReplace: boolean
  readonly report: ReportProgress
}

/** Writes a backup of a command's database, notes it for the metrics, and then removes what is older than is kept. */
export async function takeBackup(
  { owner, app, configuration }: CommandDatabase,
  { to, keep, mayReplace, report }: BackupWish,
): Promise<WrittenBackup & { readonly removed: readonly string[] }> {
  const { dataFolder, signingKey } = configuration
  const key = openSigningKey(signingKey, dataFolder)
  const written = await writeBackup({
    archive: archivePath({ to, isKept: keep !== null, mayReplace }, new Date()),
    owner,
    app,
    storage: FolderStorage.ofData(dataFolder),
    key,
    publicKeys: readPublicKeys(dataFolder),
    report,
  })
  noteKeeping(dataFolder, { lastBackup: written })
  const removed = keep === null ? [] : removeOldArchives(dirname(written.archive), keep)
  return { ...written, removed }
}
