import { holdKinds } from '@traveler/domain/hold/hold.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { completeRunStep } from './completeRunStep.ts'
import { failRunStep } from './failRunStep.ts'
import { redoRunStep } from './redoRunStep.ts'
import { resumeRunStep } from './resumeRunStep.ts'
import { RunStepStatusType } from './runStepList.graphql.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { holdAct, type RunStepUpdate, runStepUpdates } from './runStepUpdates.graphql.ts'
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
  }),
})

builder.mutationField('updateRunStep', (t) =>
  t.field({
    type: payload('UpdateRunStep'),
    description: 'Move a run step to another status, or say who does it, where, and how long it takes.',
    args: { input: t.arg({ type: UpdateRunStepInputType, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, runStepUpdates(input, await statusSeen(context, input)), madeStep),
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
    fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }), reason: t.string() }),
  })

builder.mutationField('startRunStep', (t) =>
  t.field({
    type: payload('StartRunStep'),
    description: 'Begin the work of a step; the headings above it begin with it.',
    args: { input: t.arg({ type: seenInput('StartRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(startRunStep, input)], madeStep),
  }),
)

builder.mutationField('unstartRunStep', (t) =>
  t.field({
    type: payload('UnstartRunStep'),
    description: 'Take a start back, while nothing is recorded.',
    args: { input: t.arg({ type: seenInput('UnstartRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(unstartRunStep, input)], madeStep),
  }),
)

builder.mutationField('completeRunStep', (t) =>
  t.field({
    type: payload('CompleteRunStep'),
    description: 'Say that a step is done. Everything that stands in the way is told at once.',
    args: { input: t.arg({ type: seenInput('CompleteRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(completeRunStep, input)], madeStep),
  }),
)

builder.mutationField('failRunStep', (t) =>
  t.field({
    type: payload('FailRunStep'),
    description: 'Say that a step did not succeed, and why.',
    args: { input: t.arg({ type: seenInput('FailRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(failRunStep, input)], madeStep),
  }),
)

builder.mutationField('redoRunStep', (t) =>
  t.field({
    type: payload('RedoRunStep'),
    description: 'Try a failed step again: a new attempt with empty fields.',
    args: { input: t.arg({ type: seenInput('RedoRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(redoRunStep, input)], madeStep),
  }),
)

const HoldRunStepInputType = builder.inputType('HoldRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    kind: t.field({ type: HoldKindType, required: true }),
    reason: t.string({ description: 'A quality hold takes one.' }),
  }),
})

const ScheduleRunStepInputType = builder.inputType('ScheduleRunStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    scheduledStart: t.field({ type: 'DateTime', description: 'Absent: as it is. Null: no time.' }),
    scheduledEnd: t.field({ type: 'DateTime' }),
    push: t.boolean({ description: 'Put off what comes after it, as far as it must be.' }),
  }),
})

builder.mutationField('scheduleRunStep', (t) =>
  t.field({
    type: payload('ScheduleRunStep'),
    description:
      'Say when a step is to be done: not before the steps before it allow, nor later than those after it need, unless they are pushed.',
    args: { input: t.arg({ type: ScheduleRunStepInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(scheduleRunStep, input)], madeStep),
  }),
)

builder.mutationField('holdRunStep', (t) =>
  t.field({
    type: payload('HoldRunStep'),
    description:
      'Let a step wait. Only another person, with a permission of its own, releases a quality hold.',
    args: { input: t.arg({ type: HoldRunStepInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [holdAct({ ...input })], madeStep),
  }),
)

builder.mutationField('resumeRunStep', (t) =>
  t.field({
    type: payload('ResumeRunStep'),
    description: 'Let a held step go on where it was, or from TODO when it could not be worked now.',
    args: { input: t.arg({ type: seenInput('ResumeRunStepInput'), required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(resumeRunStep, input)], madeStep),
  }),
)
