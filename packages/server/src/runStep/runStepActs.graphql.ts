import { holdKinds } from '@traveler/domain/hold/hold.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { SiblingAct } from '@traveler/domain/runBatch/siblingScope.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { askedIds, chosenActs, type SiblingsAsked, siblingsFor } from '../runBatch/siblingActs.graphql.ts'
import { siblingIdsField } from '../runBatch/siblingIds.graphql.ts'
import { completeRunStep } from './completeRunStep.ts'
import { failRunStep } from './failRunStep.ts'
import { redoRunStep } from './redoRunStep.ts'
import { resumeRunStep } from './resumeRunStep.ts'
import { RunStepStatusType } from './runStepList.graphql.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'
import {
  holdAct,
  onStep,
  type RunStepUpdate,
  runStepUpdates,
  type StepAct,
  siblingActOf,
} from './runStepUpdates.graphql.ts'
import { loadStatusSeen, type StatusSeenRow } from './runWorkStore.ts'
import { scheduleRunStep } from './scheduleRunStep.ts'
import { startRunStep } from './startRunStep.ts'
import { unstartRunStep } from './unstartRunStep.ts'

const payload = (name: string) =>
  recordPayload<RunStepRow>(name, 'runStep', { type: RunStepType, load: loadRunSteps })
const madeStep = made('runStepId')

const HoldKindType = enumType(
  'HoldKind',
  holdKinds,
  'Why work stands still. A quality hold is released only with its own permission.',
)

const UpdateRunStepInputType = builder.inputType('UpdateRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    status: t.field({
      type: RunStepStatusType,
      description: 'Where the step is to go; the act is found from where it was.',
    }),
    reason: t.string({ description: 'Why; asked for by some acts, as to fail a step.' }),
    holdKind: t.field({ type: HoldKindType, description: 'With status HOLD; PRODUCTION when absent.' }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    locationId: t.id({ description: 'The work center.' }),
    scheduledStart: t.field({ type: 'DateTime' }),
    scheduledEnd: t.field({ type: 'DateTime' }),
    leadTime: t.int({ description: 'Seconds.' }),
    siblingIds: siblingIdsField(t),
  }),
})

builder.mutationField('updateRunStep', (t) =>
  t.field({
    type: payload('UpdateRunStep'),
    description: 'Move a run step to another status, or say who does it, where, and how long it takes.',
    args: { input: t.arg({ type: UpdateRunStepInputType, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const seen = await statusSeen(context, input)
      const siblingIds = askedIds(input)
      const [moved, planned] = await Promise.all([
        siblingsFor(context, input.id, { act: siblingActOf(seen, input.status), siblingIds }),
        siblingsFor(context, input.id, { act: 'plan', siblingIds }),
      ])
      const acts = runStepUpdates(input, seen, { moved, planned })
      return performing(context, info, chosenActs(acts, input), madeStep)
    },
  }),
)

/**
 * The status that the caller saw: the one the step had with the etag that the caller sends. So a retry of a request that
 * was performed means the same act again, and is answered from memory.
 */
async function statusSeen(
  context: RequestContext,
  { id, etag, status }: RunStepUpdate,
): Promise<RunStepStatus | null> {
  const digits = etag.replaceAll('-', '')
  if (
    status === null ||
    status === undefined ||
    !/^[0-9a-f]{32}$/i.test(digits) ||
    !/^[1-9]\d{0,15}$/.test(id)
  )
    return null
  const [seen] = await context.rows<StatusSeenRow>(loadStatusSeen(id, digits))
  if (seen !== undefined) return seen.status
  const step = await context.one<RunStepRow>(loadRunSteps, id)
  if (step === null) throw new Refused({ code: 'NOT_FOUND', type: 'RunStep', id })
  return null
}

const seenInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      reason: t.string(),
      siblingIds: siblingIdsField(t),
    }),
  })

interface SeenInput extends SiblingsAsked {
  readonly id: string
  readonly etag: string
}

/** An act on a step with the siblings that go with it. */
async function performOnStep(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { input, of, make }: { readonly input: SeenInput; readonly of: SiblingAct; readonly make: StepAct },
) {
  const siblings = await siblingsFor(context, input.id, { act: of, siblingIds: askedIds(input) })
  const { siblingIds: _siblings, ...seen } = input
  return performing(context, info, chosenActs([make(seen, siblings)], input), madeStep)
}

builder.mutationField('startRunStep', (t) =>
  t.field({
    type: payload('StartRunStep'),
    description: 'Begin the work of a step; the headings above it begin with it.',
    args: { input: t.arg({ type: seenInput('StartRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'start', make: onStep(startRunStep) }),
  }),
)

builder.mutationField('unstartRunStep', (t) =>
  t.field({
    type: payload('UnstartRunStep'),
    description: 'Take a start back, while nothing is recorded.',
    args: { input: t.arg({ type: seenInput('UnstartRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'other', make: onStep(unstartRunStep) }),
  }),
)

builder.mutationField('completeRunStep', (t) =>
  t.field({
    type: payload('CompleteRunStep'),
    description: 'Say that a step is done. Everything that stands in the way is told at once.',
    args: { input: t.arg({ type: seenInput('CompleteRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'complete', make: onStep(completeRunStep) }),
  }),
)

builder.mutationField('failRunStep', (t) =>
  t.field({
    type: payload('FailRunStep'),
    description: 'Say that a step did not succeed, and why.',
    args: { input: t.arg({ type: seenInput('FailRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'other', make: onStep(failRunStep) }),
  }),
)

builder.mutationField('redoRunStep', (t) =>
  t.field({
    type: payload('RedoRunStep'),
    description: 'Try a failed step again: a new attempt with empty fields.',
    args: { input: t.arg({ type: seenInput('RedoRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'other', make: onStep(redoRunStep) }),
  }),
)

const HoldRunStepInputType = builder.inputType('HoldRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    kind: t.field({ type: HoldKindType, required: true }),
    reason: t.string({ description: 'A quality hold takes one.' }),
    siblingIds: siblingIdsField(t),
  }),
})

const ScheduleRunStepInputType = builder.inputType('ScheduleRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    scheduledStart: t.field({ type: 'DateTime', description: 'Absent: as it is. Null: no time.' }),
    scheduledEnd: t.field({ type: 'DateTime' }),
    push: t.boolean({ description: 'Put off what comes after it, as far as it must be.' }),
    siblingIds: siblingIdsField(t),
  }),
})

builder.mutationField('scheduleRunStep', (t) =>
  t.field({
    type: payload('ScheduleRunStep'),
    description:
      'Say when a step is to be done: not before the steps before it allow, nor later than those after it need, unless they are pushed.',
    args: { input: t.arg({ type: ScheduleRunStepInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'plan', make: onStep(scheduleRunStep) }),
  }),
)

builder.mutationField('holdRunStep', (t) =>
  t.field({
    type: payload('HoldRunStep'),
    description:
      'Let a step wait. Only another person, with a permission of its own, releases a quality hold.',
    args: { input: t.arg({ type: HoldRunStepInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'other', make: holdAct }),
  }),
)

builder.mutationField('resumeRunStep', (t) =>
  t.field({
    type: payload('ResumeRunStep'),
    description: 'Let a held step go on where it was, or from TODO when it could not be worked now.',
    args: { input: t.arg({ type: seenInput('ResumeRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnStep(context, info, { input, of: 'other', make: onStep(resumeRunStep) }),
  }),
)
