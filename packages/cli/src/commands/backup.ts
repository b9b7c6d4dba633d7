import { takeBackup } from '@traveler/server/takeBackup.ts'
import { withRecordAsItIs } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { showSteps } from '../stepProgress.ts'
import { WrongUsage } from '../wrongUsage.ts'
import { drillLines, isRight, runDrill, shownDrill } from './restoreDrill.ts'

export const backupCommand: Command = defineCommand({
  name: 'backup',
  summary: 'write the whole database and its files into one archive, while people work',
  about: `Takes one snapshot: everything that was acknowledged before is in it. The archive is signed with the key that signs
checkpoints and restores into the embedded server or any PostgreSQL from 15 on. The private keys in the data folder are
not in it. Exit code 1: files of the record are lost, or the drill found something; the archive is there all the same.`,
  asks: 'database',
  operands: [
    {
      name: 'TO',
      about:
        'a file; or, ending in / or with --keep, a folder for one with the time in its name, made if need be',
    },
  ],
  options: {
    keep: {
      type: 'string',
      value: 'N',
      about: 'afterwards keep the newest N archives in the folder TO and remove the older ones',
    },
    force: { type: 'boolean', about: 'replace the file TO if it is there' },
    drill: {
      type: 'boolean',
      about: 'then restore the archive into a server of its own, compare every table, verify, and remove it',
    },
    quiet: { type: 'boolean', about: 'say nothing unless something is wrong: for cron' },
  },
  json: '{"archive": path, "takenAt", "bytes", "rows", "files", "lost", "removed": [name], "drill": null or findings}',
  examples: [
    {
      about: 'Into a folder, under the time',
      shell: 'traveler backup backups/',
    },
    {
      about: 'Every night: two weeks of archives, each tried, and a mail from cron when something is wrong',
      shell: 'traveler backup backups --keep 14 --drill --quiet',
      heldBy: 'packages/server/test/keepingCommands.test.ts',
    },
  ],
  async run({ values, operands: [to = ''], io, isJson, show }) {
    const isQuiet = values.quiet === true
    const steps = showSteps(io, isQuiet ? 'quiet' : 'shown')
    const keep = keepOf(values.keep)
    const done = await withRecordAsItIs(io.environment, async (database) => {
      try {
        const written = await takeBackup(database, {
          to,
          keep,
          mayReplace: values.force === true,
          report: steps.report,
        })
        const drill =
          values.drill === true
            ? await runDrill(database.configuration.dataFolder, {
                archive: written.archive,
                trusted: null,
                report: steps.report,
              })
            : null
        steps.finish()
        return { ...written, drill }
      } catch (error) {
        steps.abandon()
        throw error
      }
    })
    const isWell = done.lost === 0 && (done.drill === null || isRight(done.drill))
    if (isJson || !(isQuiet && isWell))
      show({ ...done, drill: done.drill && shownDrill(done.drill) }, () => linesOf(done))
    return isWell ? exitCodes.done : exitCodes.refused
  },
})

function keepOf(typed: string | undefined): number | null {
  if (typed === undefined) return null
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  throw new WrongUsage(`--keep is how many archives stay, 1 or more; not "${typed}".`)
}

type Done = Awaited<ReturnType<typeof takeBackup>> & {
  readonly drill: Awaited<ReturnType<typeof runDrill>> | null
}

function linesOf({ archive, takenAt, bytes, rows, files, lost, removed, drill }: Done): string[] {
  const megabytes = (bytes / 2 ** 20).toFixed(1)
  return [
    `${archive}: ${rows} rows and ${files} files as of ${takenAt}, ${megabytes} MB.`,
    ...(lost > 0
      ? [`${lost} files of the record are gone or altered on this disk; traveler verify names them.`]
      : []),
    ...(removed.length > 0 ? [`Removed: ${removed.join(', ')}.`] : []),
    ...(drill === null ? [] : drillLines(drill)),
  ]
}
