import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const noteShape = z.object({
  lastBackup: z
    .object({
      /** ISO 8601, UTC: the moment that the archive shows. */
      takenAt: z.string(),
      archive: z.string(),
      bytes: z.number(),
      rows: z.number(),
      files: z.number(),
      lost: z.number(),
    })
    .optional(),
  lastDrill: z.object({ at: z.string(), archive: z.string(), isRight: z.boolean() }).optional(),
})

/** What was kept last, as the data folder notes it for the metrics: absent: never. */
export type KeepingNote = z.infer<typeof noteShape>

function noteFile(dataFolder: string): string {
  return join(dataFolder, 'last-backup.json')
}

/** Nothing where there is no note, or none that can be read: it only ever informs. */
export function readKeepingNote(dataFolder: string): KeepingNote {
  if (!existsSync(noteFile(dataFolder))) return {}
  try {
    return noteShape.parse(JSON.parse(readFileSync(noteFile(dataFolder), 'utf8')))
  } catch {
    return {}
  }
}

/** Replaces what is given and keeps the rest. */
export function noteKeeping(dataFolder: string, note: KeepingNote): void {
  const file = noteFile(dataFolder)
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...readKeepingNote(dataFolder), ...note }, null, 2)}\n`, {
    mode: 0o600,
  })
  renameSync(`${file}.new`, file)
}
