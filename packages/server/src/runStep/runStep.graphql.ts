import { explain } from '@traveler/domain/refusal.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { isAvailable, whyNotAvailable } from '@traveler/domain/runStep/availableToWork.ts'
import { ancestorsOf, descendantsOf, isFinished } from '@traveler/domain/runStep/runStepNode.ts'
import { gatesOfStep, RunStepGateType } from '../gate/gate.graphql.ts'
import { addList } from '../graphql/connection.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { shownEtag } from '../operation/etag.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { fieldsOfStep } from '../runStepField/fieldView.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { listSignaturesOfRunSteps, type SignatureOfRow } from '../signature/signatureStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { attemptsOfStep, RunStepAttemptType } from './runStepAttempt.graphql.ts'
import { RunStepsEdgeType } from './runStepsEdge.graphql.ts'
import { RunStepStatusType, runStepList } from './runStepList.graphql.ts'
import { loadRunSteps, type RunStepRow } from './runStepStore.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { definitionOfStep, type RunView, runViewOf } from './runStepView.graphql.ts'
import { stepOf, type WorkStep } from './runWork.ts'

export const RunStepKindType = enumType('runstepsteptypes', ['CONTENT', 'DATAGRID'], 'What a run step shows: text, or a table to fill.')

/** Something that the whole run says of a step; null when the run is out of sight. */
async function ofRun<Value>(context: RequestContext, row: RunStepRow, say: (step: WorkStep, view: RunView) => Value): Promise<Value | null> {
  const view = await runViewOf(context, row.run_id)
  return view === null ? null : say(stepOf(view.steps, row.id), view)
}

/** Steps of the run that stand in some relation to this one, in the order of their numbers. */
async function related(
  context: RequestContext,
  row: RunStepRow,
  choose: (step: WorkStep, view: RunView) => Iterable<{ readonly id: string }>,
): Promise<RunStepRow[]> {
  return (await ofRun(context, row, (step, view) => [...choose(step, view)].map(({ id }) => stepOf(view.steps, id).row))) ?? []
}

function person(context: RequestContext, id: string | null): Promise<UserRow | null> | null {
  return id === null ? null : context.one<UserRow>(loadUsers, id)
}

RunStepType.implement({
  description: 'One step of a run: the definition that it shows, and how far its work is.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    entityId: t.exposeID('id', { nullable: false }),
    _etag: t.string({
      description: 'What an update must send back. Values, signatures and approvals do not renew it.',
      resolve: (row) => shownEtag(row.etag),
    }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({ type: RunType, resolve: (row, _args, context) => context.one<RunRow>(loadRuns, row.run_id) }),
    title: t.string({
      nullable: false,
      resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.title,
    }),
    type: t.field({
      type: RunStepKindType,
      resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.type,
    }),
    content: t.string({
      description: 'What the operator is shown, as Markdown.',
      resolve: async (row, _args, context) => richTextToMarkdown((await definitionOfStep(context, row)).definition.content),
    }),
    slateContent: t.field({
      type: 'SlateContent',
      description: 'What the operator is shown, as Slate nodes.',
      resolve: async (row, _args, context) => richTextToSlate((await definitionOfStep(context, row)).definition.content),
    }),
    definitionDigest: t.string({
      nullable: false,
      description: 'SHA-256 of what is shown and checked here, as it was frozen.',
      resolve: async (row, _args, context) => (await definitionOfStep(context, row)).digest.slice(2),
    }),
    redoLimit: t.int({
      description: 'How often it may be redone after it failed, before an issue must be raised.',
      resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.redoLimit,
    }),
    mandatory: t.boolean({
      description: 'It cannot be skipped.',
      resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.mandatory,
    }),
    number: t.exposeString('number', { nullable: false, description: 'Dotted, from 1; fixed when the run was made.' }),
    position: t.exposeInt('position', { description: 'Among its siblings, from 1.' }),
    required: t.exposeBoolean('required', { nullable: false }),
    status: t.field({ type: RunStepStatusType, resolve: (row) => row.status }),
    attempt: t.exposeInt('attempt', { nullable: false, description: 'Counted from 1; a redo begins the next.' }),
    attempts: t.field({
      type: [RunStepAttemptType],
      description: 'Every attempt with what was recorded and signed in it, the first one first.',
      resolve: (row) => attemptsOfStep(row),
    }),
    startTime: t.field({ type: 'DateTime', resolve: (row) => row.started_at }),
    endTime: t.field({ type: 'DateTime', resolve: (row) => row.completed_at }),
    startedById: t.exposeID('started_by'),
    startedBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.started_by) }),
    completedById: t.exposeID('completed_by'),
    completedBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.completed_by) }),
    holdKind: t.exposeString('hold_kind', { description: 'MATERIAL, ENGINEERING, PRODUCTION or QUALITY; null: not on hold.' }),
    holdReason: t.exposeString('hold_reason'),
    heldBy: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.held_by) }),
    failReason: t.exposeString('fail_reason'),
    leadTime: t.exposeInt('lead_time', { description: 'Seconds.' }),
    assignedToId: t.exposeID('assigned_to_id'),
    assignedTo: t.field({ type: UserType, resolve: (row, _args, context) => person(context, row.assigned_to_id) }),
    assignedTeamId: t.exposeID('assigned_team_id'),
    locationId: t.exposeID('location_id', { description: 'The work center.' }),
    location: t.field({
      type: LocationType,
      resolve: (row, _args, context) => (row.location_id === null ? null : context.one<LocationRow>(loadLocations, row.location_id)),
    }),
    originStepId: t.exposeID('step_id', { description: 'The step of the procedure that it was copied from; null: added to this run.' }),
    originStep: t.field({
      type: StepType,
      resolve: (row, _args, context) => (row.step_id === null ? null : context.one<StepRow>(loadSteps, row.step_id)),
    }),
    exportControlled: t.exposeBoolean('export_controlled'),
    fields: t.field({
      type: [RunStepFieldType],
      description: 'What is to be filled and signed, with what is recorded in the attempt that counts.',
      resolve: (row, _args, context) => fieldsOfStep(context, row, row.attempt),
    }),
    gates: t.field({
      type: [RunStepGateType],
      description: 'Who must approve before it starts, or before it is completed.',
      resolve: (row, _args, context) => gatesOfStep(context, row),
    }),
    signatures: t.field({
      type: [SignatureType],
      description: 'Every signature and approval of every attempt, voided ones too, in the order in which they were given.',
      resolve: (row, _args, context) => context.many<SignatureOfRow>(listSignaturesOfRunSteps, row.id),
    }),
    isHeading: t.boolean({
      description: 'It has nothing of its own to fill, sign or approve, and follows the steps below it.',
      resolve: (row, _args, context) => ofRun(context, row, (step) => step.isHeading),
    }),
    availableToWork: t.boolean({
      description: 'Whether it can be worked now.',
      resolve: (row, _args, context) => ofRun(context, row, (step, { around }) => isAvailable(step, around)),
    }),
    waitsFor: t.string({
      description: 'Why it cannot be worked now, in a sentence; null when it can, or when it is done.',
      resolve: (row, _args, context) =>
        ofRun(context, row, (step, { around }) => {
          const waits = isFinished(step) ? null : whyNotAvailable(step, around)
          return waits === null ? null : explain(waits)
        }),
    }),
    parentId: t.exposeID('parent_id'),
    parent: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => (row.parent_id === null ? null : context.one<RunStepRow>(loadRunSteps, row.parent_id)),
    }),
    steps: t.field({
      type: [RunStepType],
      description: 'The steps right below it, in their order.',
      resolve: (row, _args, context) =>
        related(context, row, (step, { steps }) => [...steps.values()].filter((child) => child.parentId === step.id)),
    }),
    allChildren: t.field({
      type: [RunStepType],
      description: 'The steps below it at any depth, in the order of their numbers.',
      resolve: (row, _args, context) => related(context, row, (step, { steps }) => descendantsOf(step, steps)),
    }),
    allParents: t.field({
      type: [RunStepType],
      description: 'The steps above it, nearest first.',
      resolve: (row, _args, context) => related(context, row, (step, { steps }) => ancestorsOf(step, steps)),
    }),
    upstreamStepIds: t.field({
      type: ['ID'],
      resolve: (row, _args, context) =>
        ofRun(context, row, (step) => step.upstream.map((edge) => edge.upstreamStepId)),
    }),
    downstreamStepIds: t.field({
      type: ['ID'],
      resolve: (row, _args, context) =>
        ofRun(context, row, (step, { edges }) => edges.filter((edge) => edge.upstream_step_id === step.id).map((edge) => edge.step_id)),
    }),
    upstream: t.field({
      type: [RunStepsEdgeType],
      resolve: (row, _args, context) => ofRun(context, row, (step, { edges }) => edges.filter((edge) => edge.step_id === step.id)),
    }),
    downstream: t.field({
      type: [RunStepsEdgeType],
      resolve: (row, _args, context) => ofRun(context, row, (step, { edges }) => edges.filter((edge) => edge.upstream_step_id === step.id)),
    }),
  }),
})

addRecord<RunStepRow>('runStep', 'One step of a run; null when there is none, or none that you may see.', {
  type: RunStepType,
  load: loadRunSteps,
})

addList<RunStepRow>(runStepList, RunStepType, { connection: 'RunsStepsConnection', edge: 'RunsStepsEdge' })

export { RunStepType } from './runStepType.graphql.ts'
