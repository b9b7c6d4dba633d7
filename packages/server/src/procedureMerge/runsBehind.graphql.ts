import { compareContents } from '@traveler/domain/procedureMerge/compareContents.ts'
import {
  type ProcedureContent,
  parseStepElementId,
} from '@traveler/domain/procedureMerge/procedureContent.ts'
import { type ChangeForRun, changedSteps, takeChange } from '@traveler/domain/procedureMerge/takeChange.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { type ShownStep, StepNamedType, stepNamed } from './contentDifference.graphql.ts'
import { listRunsBehind, listStepStatuses, type RunBehindRow, type StepStatusRow } from './runsBehindStore.ts'
import { stepsToChange } from './stepsToChange.ts'
import { readVersionContents } from './versionContent.ts'

interface RunBehind {
  readonly run: RunBehindRow
  readonly change: ChangeForRun
  readonly passed: readonly ShownStep[]
}

const ChangeForRunEnum = enumType(
  'ChangeForRun',
  ['CAN_TAKE', 'STEP_PASSED', 'STOPPED'],
  'Whether an open run can take what a newer version changes. STEP_PASSED: a changed step is done, skipped or in work in it. STOPPED: it is held by a stop.',
)

const RunBehindType = builder.objectRef<RunBehind>('RunBehind').implement({
  description: 'An open run that is bound to an older version of a procedure.',
  fields: (t) => ({
    run: t.field({ type: RunType, nullable: false, resolve: ({ run }) => run }),
    change: t.field({ type: ChangeForRunEnum, nullable: false, resolve: ({ change }) => change }),
    passedSteps: t.field({
      type: [StepNamedType],
      nullable: false,
      description:
        'The changed steps that are done, skipped or in work in it; in place of an added step the one before which it would be done.',
      resolve: ({ passed }) => [...passed],
    }),
  }),
})

builder.queryField('runsBehind', (t) =>
  t.field({
    type: [RunBehindType],
    description:
      'The open runs of older versions of a procedure, oldest first: which can take what this version changes, and which have passed a changed step. More than 10,000 are refused. Null when there is no such version, or none that you may see.',
    nullable: { list: true, items: false },
    args: { procedureId: t.arg.id({ required: true }) },
    resolve: async (_root, { procedureId }, context) => {
      const newer = await context.one<ProcedureRow>(loadProcedures, procedureId)
      return newer === null ? null : runsBehind(context, newer)
    },
  }),
)

async function runsBehind(context: RequestContext, newer: ProcedureRow): Promise<RunBehind[]> {
  const bound = { asked: 'runsBehind', most: 10_000, name: 'runs' }
  const runs = await context.many<RunBehindRow>(listRunsBehind, newer.id, bound)
  const versions = await context.rows<ProcedureRow>(
    loadProcedures([...new Set([newer.id, ...runs.map((run) => run.procedure_id)])]),
  )
  const contents = await readVersionContents((statement) => context.rows(statement), versions)
  const now = contents.get(newer.id)
  if (now === undefined) return []
  const changedIn = new Map(
    [...contents].map(([id, old]) => [id, changedSteps(compareContents(old, now), now)] as const),
  )
  const keys = [...changedIn.values()].flatMap((changed) =>
    [...changed.keys()].map((id) => parseStepElementId(id).stepKey),
  )
  const statuses = await context.rows<StepStatusRow>(
    listStepStatuses(
      runs.map(({ id }) => id),
      [...new Set(keys)],
    ),
  )
  const statusesOf = Map.groupBy(statuses, ({ run_id }) => run_id)
  return runs.map((run) => {
    const old: ProcedureContent = contents.get(run.procedure_id) ?? new Map()
    const { change, passed } = takeChange(changedIn.get(run.procedure_id) ?? new Map(), {
      steps: stepsToChange(statusesOf.get(run.id) ?? []),
      isStopped: run.stop_id !== null && run.held_at !== null,
    })
    return { run, change, passed: passed.flatMap((id) => stepNamed(id, [old, now]) ?? []) }
  })
}
