import { compareContents } from '@traveler/domain/procedureMerge/compareContents.ts'
import { type ProcedureContent, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { type ChangeForRun, changedSteps, takeChange } from '@traveler/domain/procedureMerge/takeChange.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { type ShownStep, StepNamedType, stepNamed } from './contentDifference.graphql.ts'
import { listRunsBehind, listStepStatuses, type RunBehindRow, type StepStatusRow } from './runsBehindStore.ts'
import { readVersionContents } from './versionContent.ts'

interface RunBehind {
  readonly run: RunBehindRow
  readonly change: ChangeForRun
  readonly passed: readonly ShownStep[]
}

const ChangeForRunEnum = enumType(
  'ChangeForRun',
  ['CAN_TAKE', 'STEP_PASSED', 'STOPPED'],
  'Whether an open run can take what a newer version changes. STEP_PASSED: a changed step is done or skipped in it. STOPPED: it is held by a stop.',
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
        'The changed steps that are done or skipped in it; in place of an added step the one before which it would be done.',
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
  const [versions, statuses] = await Promise.all([
    context.rows<ProcedureRow>(
      loadProcedures([...new Set([newer.id, ...runs.map((run) => run.procedure_id)])]),
    ),
    context.rows<StepStatusRow>(listStepStatuses(runs.map(({ id }) => id))),
  ])
  const contents = await readVersionContents((statement) => context.rows(statement), versions)
  const now = contents.get(newer.id)
  if (now === undefined) return []
  const changedIn = new Map(
    [...contents].map(([id, old]) => [id, changedSteps(compareContents(old, now), now)] as const),
  )
  const statusesOf = Map.groupBy(statuses, ({ run_id }) => run_id)
  return runs.map((run) => {
    const old: ProcedureContent = contents.get(run.procedure_id) ?? new Map()
    const { change, passed } = takeChange(changedIn.get(run.procedure_id) ?? new Set(), {
      statuses: new Map(
        (statusesOf.get(run.id) ?? []).map((step) => [
          stepElementId(step.step_key_id, step.occurrence),
          step.status,
        ]),
      ),
      isStopped: run.stop_id !== null && run.held_at !== null,
    })
    return { run, change, passed: passed.flatMap((id) => stepNamed(id, [old, now]) ?? []) }
  })
}
