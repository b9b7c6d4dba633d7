import { type Drill, type DrillOptions, drillBackup } from '@traveler/server/backup/drillBackup.ts'
import { noteKeeping } from '@traveler/server/backup/keepingNote.ts'
import { printVerification } from '@traveler/server/record/printVerification.ts'
import { isStop } from '../reportFailure.ts'

/** What a restored archive is judged by. */
type Judged = Pick<Drill, 'verifications'>

/** Restores an archive for a trial, and notes for the metrics what came of it. */
export async function runDrill(dataFolder: string, options: DrillOptions): Promise<Drill> {
  const note = (right: boolean): void =>
    noteKeeping(dataFolder, {
      lastDrill: { at: new Date().toISOString(), archive: options.archive, isRight: right },
    })
  try {
    const drill = await drillBackup(options)
    note(isRight(drill))
    return drill
  } catch (error) {
    // A drill that somebody stopped says nothing of the backup.
    if (!isStop(error)) note(false)
    throw error
  }
}

export function isRight({ verifications }: Judged): boolean {
  return verifications.every(({ findingCount }) => findingCount === 0)
}

/** The same for a program: keys by their ids. */
export function shownDrill({ restored, verifications }: Drill) {
  return { restored: { ...restored, publicKeys: [...restored.publicKeys.keys()] }, verifications }
}

export function drillLines({ restored, verifications }: Drill): string[] {
  return [
    `Drill: ${restored.rows} rows and ${restored.files} files came back as they were.`,
    ...verifications.flatMap((one) => printVerification(one).split('\n')),
  ]
}
