import { parseConfiguration } from '@traveler/server/configuration.ts'
import { printVerification } from '@traveler/server/record/printVerification.ts'
import { type RestoredDatabase, restoreDatabase } from '@traveler/server/restoreDatabase.ts'
import { withDatabaseAlone } from '@traveler/server/withDatabase.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { type ShownSteps, showSteps } from '../stepProgress.ts'
import { drillLines, isRight, runDrill, shownDrill } from './restoreDrill.ts'
import { verifyKeys } from './verifyKeys.ts'

export const restoreCommand: Command = defineCommand({
  name: 'restore',
  summary: 'bring a backup back into an empty database, and verify it',
  about: `Reads the whole archive first: one that was cut off or altered is refused with the place, and nothing is touched. Then
restores into the embedded database of TRAVELER_DATA or into that of DATABASE_URL, compares every table with what the
backup had, and verifies the record. Traveler must not be running. Exit code 1: refused, or verifying found something.`,
  asks: 'database',
  operands: [{ name: 'ARCHIVE', about: 'what traveler backup wrote' }],
  options: {
    replace: { type: 'boolean', about: 'give up all that the database holds now' },
    drill: {
      type: 'boolean',
      about: 'only for a trial, into a server of its own that is removed afterwards',
    },
    key: {
      type: 'string',
      value: 'FILE',
      isPath: true,
      about: 'the public keys (PEM) to believe, instead of those in the archive',
    },
  },
  json: '{"restored": what came back, "verifications": [findings and what was checked]}',
  examples: [
    {
      about: 'Only to see whether it would',
      shell: 'traveler restore "$ARCHIVE" --drill',
      heldBy: 'packages/server/test/keepingCommands.test.ts',
    },
    {
      about: 'On a new machine, before the first start; with DATABASE_URL into a PostgreSQL of your own',
      shell: 'TRAVELER_DATA=new-data traveler restore "$ARCHIVE"',
      heldBy: 'packages/server/test/keepingCommands.test.ts',
    },
  ],
  async run({ values, operands: [archive = ''], io, show }) {
    const trusted = values.key === undefined ? null : verifyKeys(values.key)
    const steps = showSteps(io, 'shown')
    if (values.drill === true) {
      const { dataFolder } = parseConfiguration(io.environment)
      const drill = await followed(steps, runDrill(dataFolder, { archive, trusted, report: steps.report }))
      show(shownDrill(drill), () => drillLines(drill))
      return isRight(drill) ? exitCodes.done : exitCodes.refused
    }
    const done = await withDatabaseAlone(io.environment, (database) =>
      followed(
        steps,
        restoreDatabase(database, {
          archive,
          trusted,
          present: values.replace === true ? 'replace' : 'refuse',
          report: steps.report,
        }),
      ),
    )
    show(shownDrill(done), () => linesOf(done))
    return isRight(done) ? exitCodes.done : exitCodes.refused
  },
})

async function followed<Result>(steps: ShownSteps, work: Promise<Result>): Promise<Result> {
  try {
    const result = await work
    steps.finish()
    return result
  } catch (error) {
    steps.abandon()
    throw error
  }
}

function linesOf({ restored, verifications }: RestoredDatabase): string[] {
  const { organizations, rows, files, lost, takenAt, signedBy, keyIsItsOwn } = restored
  return [
    `Restored ${organizations.map(({ name }) => name).join(', ')} as of ${takenAt}: ${rows} rows, ${files} files.`,
    ...(lost.length > 0 ? [`${lost.length} files were lost before the backup was taken.`] : []),
    ...(keyIsItsOwn
      ? [
          `The archive was signed with the key ${signedBy}, which came with it: compare it with the one you know.`,
        ]
      : []),
    ...verifications.flatMap((one) => printVerification(one).split('\n')),
  ]
}
