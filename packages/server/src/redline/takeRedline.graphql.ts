import type { TakeRedline } from '@traveler/domain/redline/takeRedline.ts'
import { takeRedline as whetherTaken } from '@traveler/domain/redline/takeRedline.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { recordsPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { listStepStatuses, type StepStatusRow } from '../procedureMerge/runsBehindStore.ts'
import { actsOnRuns, ChosenRunInput, idsOfRuns } from '../run/chosenRuns.graphql.ts'
import { loadRuns } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { chosenActs } from '../runBatch/siblingActs.graphql.ts'
import { readDefinition } from '../runStep/runStepView.graphql.ts'
import { RedlineType } from './redline.graphql.ts'
import { redlineList } from './redlineList.graphql.ts'
import { loadRedlines, type RedlineRow } from './redlineStore.ts'
import { keysToTake, redlineToTake, stepsToRedline } from './redlineToTake.ts'
import {
  listRunsToTake,
  listStepsOfRedlinedRuns,
  type RedlinedRunStepRow,
  type RunToTakeRow,
} from './takenRedlineStore.ts'
import { takeRedline } from './takeRedline.ts'

interface RunToTake {
  readonly run: RunToTakeRow
  readonly change: TakeRedline
  readonly passed: readonly string[]
}

const TakeRedlineEnum = enumType(
  'RedlineForRun',
  ['CAN_TAKE', 'STEP_PASSED', 'STOPPED', 'STEP_DIFFERS'],
  'Whether another open run can take an applied redline. STEP_PASSED: the step is done, skipped or in work in it. STEP_DIFFERS: the step reads otherwise there, or is not there. STOPPED: a stop holds the run.',
)

const RunToTakeType = builder.objectRef<RunToTake>('RunToTakeRedline').implement({
  description: 'An open run of the same procedure as that of a redline.',
  fields: (t) => ({
    run: t.field({ type: RunType, nullable: false, resolve: ({ run }) => run }),
    change: t.field({ type: TakeRedlineEnum, nullable: false, resolve: ({ change }) => change }),
    passedSteps: t.stringList({
      nullable: false,
      description: 'What is done, skipped or in work of what it changes, by number and title.',
      resolve: ({ passed }) => [...passed],
    }),
  }),
})

builder.queryField('runsToTakeRedline', (t) =>
  t.field({
    type: [RunToTakeType],
    description:
      'The other open runs of the procedure of a redline, oldest first, without those that have taken it: which can, and which have passed its step. Empty while it is not applied; more than 10,000 are refused. Null when there is no such redline, or none that you may see.',
    nullable: { list: true, items: false },
    args: { redlineId: t.arg.id({ required: true }) },
    resolve: async (_root, { redlineId }, context) => {
      const redline = await context.one<RedlineRow>(loadRedlines, redlineId)
      if (redline === null) return null
      return redline.status === 'APPLIED' ? runsToTake(context, redline) : []
    },
  }),
)

async function runsToTake(context: RequestContext, redline: RedlineRow): Promise<RunToTake[]> {
  const bound = { asked: 'runsToTakeRedline', most: 10_000, name: 'runs' }
  const [runs, steps] = await Promise.all([
    context.many<RunToTakeRow>(listRunsToTake, redline.id, bound),
    context.many<RedlinedRunStepRow>(listStepsOfRedlinedRuns, redline.id),
  ])
  const toTake = redlineToTake(redline, steps)
  const ids = runs.map(({ id }) => id)
  const statuses = await context.rows<StepStatusRow>(listStepStatuses(ids, keysToTake(toTake)))
  const shown = [...new Set(statuses.map((row) => row.definition_id))]
  const definitions = await Promise.all(shown.map((id) => readDefinition(context, id)))
  const titles = new Map(shown.map((id, nth) => [id, definitions[nth]?.definition.title ?? '']))
  const statusesOf = Map.groupBy(statuses, ({ run_id }) => run_id)
  return runs.map((run) => {
    const rows = statusesOf.get(run.id) ?? []
    const taken = whetherTaken(toTake, {
      steps: stepsToRedline(rows, ({ definition_id }) => titles.get(definition_id) ?? ''),
      isStopped: run.stop_id !== null && run.held_at !== null,
    })
    return { run, ...taken }
  })
}

const TakeInput = builder.inputType('TakeRedlineInput', {
  fields: (t) => ({
    redlineId: t.id({ required: true, description: 'Applied, of another run of the procedure.' }),
    runs: t.field({
      type: [ChosenRunInput],
      required: true,
      description: 'All or none of them; 500 at most, each once.',
    }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('takeRedline', (t) =>
  t.field({
    type: recordsPayload('TakeRedline', 'runs', { type: RunType, load: loadRuns }),
    description:
      'Take an applied redline into other open runs, each as a redline of its own with the approvals that were given. Refused where its step reads otherwise, is done, skipped or in work, naming every run in the way: `runsToTakeRedline` tells before.',
    args: { input: t.arg({ type: TakeInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { redlineId, reason, runs } = input
      const acts = await actsOnRuns(context, takeRedline, { runs, said: { redlineId, reason } })
      return performing(context, info, chosenActs(acts, input), () => idsOfRuns(runs))
    },
  }),
)

builder.objectFields(RedlineType, (t) => ({
  takenFromId: t.exposeID('taken_from_id', {
    description: 'The applied redline of another run that this run took; null: it was written for this run.',
  }),
  takenFrom: t.field({
    type: RedlineType,
    resolve: ({ taken_from_id: id }, _args, context) =>
      id === null ? null : context.one<RedlineRow>(loadRedlines, id),
  }),
}))
addNestedList(RedlineType, 'takenBy', {
  spec: redlineList,
  node: RedlineType,
  owner: 'taken_from_id',
  order: 'OLDEST_FIRST',
  description: 'The same redline in the other runs that took it.',
})
