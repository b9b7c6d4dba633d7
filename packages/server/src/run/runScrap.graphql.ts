import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import type { Act } from '../operation/operation.ts'
import { actOnSiblingRuns, askedIds, chosenActs, siblingRunsFor } from '../runBatch/siblingActs.graphql.ts'
import { scrappedSiblingIdsField } from '../runBatch/siblingIds.graphql.ts'
import { listSiblingsOfRunSteps, type SiblingRow } from '../runBatch/siblingStore.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { listScrapsOfRuns, type RunScrapOfRunRow, type RunScrapRow } from './runScrapStore.ts'
import { loadRuns, type RunRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'
import { scrapInRun } from './scrapInRun.ts'

const RunScrapType = builder.objectRef<RunScrapRow>('RunScrap').implement({
  description: 'So much of the lot that a run works on was found bad.',
  fields: (t) => ({
    ...recordFields(t),
    quantity: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity }),
    reason: t.exposeString('reason', { nullable: false }),
    runStepId: t.exposeID('run_step_id', { description: 'The step at which it was found; null: not said.' }),
    runStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) =>
        row.run_step_id === null ? null : context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    createdBy: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
  }),
})

builder.objectFields(RunType, (t) => ({
  scraps: t.field({
    type: [RunScrapType],
    nullable: { list: false, items: false },
    description: 'What was scrapped of its lot while it was worked on, the first one first.',
    resolve: (row, _args, context) => context.many<RunScrapOfRunRow>(listScrapsOfRuns, row.id),
  }),
  quantityGood: t.field({
    type: 'Float',
    description: 'Of what it worked on, so much is good; null until completed, and where it only looked.',
    resolve: (row) => row.good_quantity,
  }),
  quantityScrapped: t.field({ type: 'Float', resolve: (row) => row.scrapped_quantity }),
  quantityRejected: t.field({
    type: 'Float',
    description: 'Of an inspected lot, so much was rejected, and is a lot of its own; null: none.',
    resolve: (row) => row.rejected_quantity,
  }),
  quantityShort: t.field({
    type: 'Float',
    description: 'So much is not there. Good, scrapped and short add up to what it worked on.',
    resolve: (row) => row.short_quantity,
  }),
}))

const ScrapInput = builder.inputType('ScrapInRunInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The run.' }),
    etag: t.string({ description: 'Of the run; absent: however it stands now.' }),
    runStepId: t.id({ description: 'The step at which it was found bad.' }),
    quantity: t.float({ required: true }),
    reason: t.string({ required: true }),
    siblingIds: scrappedSiblingIdsField(t),
  }),
})

const ScrapPayload = builder.objectRef<{ readonly id: string }>('ScrapInRun').implement({
  fields: (t) => ({
    run: t.field({ type: RunType, resolve: ({ id }, _args, context) => context.one<RunRow>(loadRuns, id) }),
  }),
})

builder.mutationField('scrapInRun', (t) =>
  t.field({
    type: ScrapPayload,
    description: 'Say that so much of the lot that a run works on is bad. The rest goes on.',
    args: { input: t.arg({ type: ScrapInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { siblingIds: _siblings, ...asked } = input
      const acts = [await scrapOver(context, asked, askedIds(input))]
      return performing(context, info, chosenActs(acts, input), (ids) => ({ id: madeId(ids, 'runId') }))
    },
  }),
)

interface ScrapAsked {
  readonly id: string
  readonly runStepId?: string | null | undefined
}

/** As much is scrapped of the lot of each run that is named, found at the same step. */
async function scrapOver(
  context: RequestContext,
  asked: ScrapAsked,
  siblingIds: readonly string[] | null,
): Promise<Act> {
  const runs = await siblingRunsFor(context, asked.id, { act: 'other', siblingIds })
  const { runStepId = null } = asked
  if (runStepId === null || runs.length === 0) return actOnSiblingRuns(scrapInRun, asked, runs)
  const steps = await context.many<SiblingRow>(listSiblingsOfRunSteps, runStepId)
  const stepOf = new Map(steps.map(({ run_id, id }) => [run_id, id]))
  const strangers = runs.map(({ id }) => id).filter((id) => !stepOf.has(id))
  if (strangers.length > 0) throw new Refused({ code: 'NOT_A_SIBLING', ids: strangers })
  return actOnSiblingRuns(scrapInRun, asked, runs, ({ id }) => ({ runStepId: stepOf.get(id) }))
}
