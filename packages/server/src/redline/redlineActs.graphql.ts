import { fieldId, parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import type { Ids, Operation } from '../operation/operation.ts'
import { actOnSiblings, askedIds, chosenActs, siblingsFor } from '../runBatch/siblingActs.graphql.ts'
import { redlinedSiblingIdsField, togetherIdsField } from '../runBatch/siblingIds.graphql.ts'
import { loadRunSteps } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { fieldInputs } from '../stepField/stepFieldActs.graphql.ts'
import { GateKindType, GatePlaceType, GateRoleInput } from '../stepGate/stepGate.graphql.ts'
import { applyRedline } from './applyRedline.ts'
import { cancelRedline } from './cancelRedline.ts'
import { createRedline } from './createRedline.ts'
import { createRunStepField } from './createRunStepField.ts'
import { deleteRunStepField } from './deleteRunStepField.ts'
import { RedlineType } from './redline.graphql.ts'
import { redlinedFieldById } from './redlinedFields.graphql.ts'
import { RedlineChangeType } from './redlineList.graphql.ts'
import { loadRedlines, type RedlineRow } from './redlineStore.ts'
import { reviseRedline } from './reviseRedline.ts'
import { submitRedline } from './submitRedline.ts'
import { actTogether, inOtherRuns, stepOfRedline } from './together.graphql.ts'
import { updateRedline } from './updateRedline.ts'
import { updateRunStepField } from './updateRunStepField.ts'

const door = { type: RedlineType, load: loadRedlines }
const madeRedline = made('redlineId')

const CreateInput = builder.inputType('CreateRedlineInput', {
  fields: (t) => ({
    stepId: t.id({ required: true, description: 'A run step.' }),
    etag: t.string({ required: true, description: 'The run step’s.' }),
    reason: t.string({ required: true, description: 'Why the step is changed in this run.' }),
    issueId: t.id({ description: 'The issue for which it is made.' }),
    change: t.field({
      type: RedlineChangeType,
      description: 'MODIFY when absent; REMOVE leaves the step out of the run once it is applied.',
    }),
    siblingIds: redlinedSiblingIdsField(t),
  }),
})

builder.mutationField('createRedline', (t) =>
  t.field({
    type: recordPayload('CreateRedline', 'redline', door),
    description:
      'Begin to change a step of one run. It and what comes after it wait until the redline is applied or canceled.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { stepId, siblingIds: _siblings, ...given } = input
      const asked = { act: 'redline', siblingIds: askedIds(input) } as const
      const one = actOnSiblings(
        createRedline,
        { id: stepId, ...given },
        {
          runStepId: stepId,
          siblings: await siblingsFor(context, stepId, asked),
          inputOf: (id) => ({ ...given, id, etag: null }),
        },
      )
      return performing(context, info, chosenActs([one], input), madeRedline)
    },
  }),
)

/** An act on a redline by its id, with those that were begun with it. */
async function onRedline<Input extends object>(
  context: RequestContext,
  operation: Operation<Input>,
  input: { readonly id: string },
) {
  const one = await actTogether(context, operation, input, {
    runStepId: await stepOfRedline(context, input.id),
    inputOf: ({ id }) => ({ ...input, id, etag: null }),
  })
  return chosenActs([one], input)
}

const GateInput = builder.inputType('RedlinedGateInput', {
  description: 'Who must approve before a step starts or is completed, and how many.',
  fields: (t) => ({
    kind: t.field({ type: GateKindType, required: true }),
    stands: t.field({ type: GatePlaceType, required: true }),
    roles: t.field({ type: [GateRoleInput], required: true }),
  }),
})

const UpdateInput = builder.inputType('UpdateRedlineInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string(),
    issueId: t.id({ description: 'Null: for no issue.' }),
    title: t.string({ description: 'Of the step.' }),
    slateContent: t.field({ type: 'SlateContent' }),
    content: t.string({ description: 'Markdown, where slateContent is not given.' }),
    redoLimit: t.int(),
    mandatory: t.boolean(),
    gates: t.field({ type: [GateInput], description: 'All of them from now on.' }),
    certificateKindIds: t.idList({
      description: 'Certificates that whoever starts the step or signs it off must hold: these from now on.',
    }),
    afterStepId: t.id({
      description:
        'Moves the step behind another one of its level; null: before all of them. Its dependencies are drawn anew, and the gap that it leaves is closed.',
    }),
  }),
})

builder.mutationField('updateRedline', (t) =>
  t.field({
    type: recordPayload('UpdateRedline', 'redline', door),
    description: 'Edit a redline in draft: why and for which issue it is made, and what its step is to say.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const after = await inOtherRuns(context, input.afterStepId)
      const one = await actTogether(context, updateRedline, input, {
        runStepId: await stepOfRedline(context, input.id),
        inputOf: ({ id, run_id }) => ({
          ...input,
          id,
          etag: null,
          ...(input.afterStepId === undefined ? {} : { afterStepId: after(run_id) }),
        }),
      })
      return performing(context, info, chosenActs([one], input), madeRedline)
    },
  }),
)

const seenInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }) }),
  })

builder.mutationField('submitRedline', (t) =>
  t.field({
    type: recordPayload('SubmitRedline', 'redline', door),
    description: 'Send a redline to review: what it says is frozen, and whose approval it takes is asked.',
    args: { input: t.arg({ type: seenInput('SubmitRedlineInput'), required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, await onRedline(context, submitRedline, input), madeRedline),
  }),
)

const ReviseInput = builder.inputType('ReviseRedlineInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string(),
  }),
})

builder.mutationField('reviseRedline', (t) =>
  t.field({
    type: recordPayload('ReviseRedline', 'redline', door),
    description:
      'Take a redline back from review, or up again after it was rejected. What was decided on it counts no more.',
    args: { input: t.arg({ type: ReviseInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, await onRedline(context, reviseRedline, input), madeRedline),
  }),
)

const ApplyInput = builder.inputType('ApplyRedlineInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The run step whose redline is applied.' }),
    etag: t.string({ required: true, description: 'The run step’s.' }),
    reason: t.string(),
    siblingIds: togetherIdsField(t),
  }),
})

builder.mutationField('applyRedline', (t) =>
  t.field({
    type: recordPayload('ApplyRedline', 'redline', door),
    description:
      'Work the step by its redline from now on. Values of fields that did not change stay; signatures on the step are void.',
    args: { input: t.arg({ type: ApplyInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const { siblingIds, ...seen } = input
      const one = await actTogether(context, applyRedline, seen, {
        runStepId: seen.id,
        siblingIds,
        inputOf: ({ run_step_id }) => ({ ...seen, id: run_step_id, etag: null }),
      })
      return performing(context, info, chosenActs([one], input), madeRedline)
    },
  }),
)

builder.mutationField('cancelRunStepRedline', (t) =>
  t.field({
    type: recordPayload('CancelRunStepRedline', 'runStep', { type: RunStepType, load: loadRunSteps }),
    description: 'Give up the redline of a run step: the step is as it was before.',
    args: {
      id: t.arg.id({ required: true, description: 'The run step.' }),
      etag: t.arg.string({ required: true, description: 'The run step’s.' }),
      reason: t.arg.string(),
      siblingIds: t.arg.idList({
        description:
          'Steps of the batchSiblings of the redline on which it is given up too. Absent: all of them. Empty: on this one alone.',
      }),
    },
    resolve: async (_root, { id: runStepId, siblingIds, ...seen }, context, info) => {
      const one = await actTogether(
        context,
        cancelRedline,
        { runStepId, ...seen },
        {
          runStepId,
          siblingIds,
          inputOf: ({ run_step_id }) => ({ ...seen, runStepId: run_step_id, etag: null }),
        },
      )
      return performing(
        context,
        info,
        chosenActs([one], { runStepId, siblingIds, ...seen }),
        made('runStepId'),
      )
    },
  }),
)

interface EditedField {
  readonly fieldId: string
  readonly redlineId: string
}

const editedField = (ids: Ids): EditedField => ({
  fieldId: madeId(ids, 'runStepFieldId'),
  redlineId: madeId(ids, 'redlineId'),
})

const fieldPayload = (name: string) =>
  builder.objectRef<EditedField>(name).implement({
    fields: (t) => ({
      runStepField: t.field({
        type: RunStepFieldType,
        description: 'As the redline has it.',
        resolve: (edited, _args, context) => redlinedFieldById(context, edited),
      }),
      redline: t.field({
        type: RedlineType,
        resolve: ({ redlineId }, _args, context) => context.one<RedlineRow>(loadRedlines, redlineId),
      }),
    }),
  })

/** An edit of a field of a redline, and of the same field of those that were begun with it. */
async function onField<Input extends object>(
  context: RequestContext,
  operation: Operation<Input>,
  input: { readonly id: string },
) {
  const { runStepId = '', fieldNumber = 0 } = parseFieldId(input.id) ?? {}
  const one = await actTogether(context, operation, input, {
    runStepId,
    inputOf: ({ run_step_id }) => ({ ...input, id: fieldId(run_step_id, fieldNumber), etag: null }),
  })
  return chosenActs([one], input)
}

const CheckInput = builder.inputType('RunStepFieldValidationInput', {
  description: 'A comparison that a number must pass.',
  fields: (t) => ({
    functionId: t.id({ required: true, description: 'Of `validationFunctions`.' }),
    value: t.field({ type: 'Decimal', required: true }),
  }),
})

const CreateFieldInput = builder.inputType('CreateRunStepFieldInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true, description: 'A step with a redline in draft.' }),
    name: t.string({ required: true }),
    ...fieldInputs(t),
    validations: t.field({ type: [CheckInput] }),
  }),
})

builder.mutationField('createRunStepField', (t) =>
  t.field({
    type: fieldPayload('CreateRunStepField'),
    description: 'Add a field to a run step by its redline in draft, behind those that are there.',
    args: { input: t.arg({ type: CreateFieldInput, required: true }) },
    resolve: async (_root, { input }, context, info) => {
      const one = await actTogether(context, createRunStepField, input, {
        runStepId: input.runStepId,
        inputOf: ({ run_step_id }) => ({ ...input, runStepId: run_step_id }),
      })
      return performing(context, info, chosenActs([one], input), editedField)
    },
  }),
)

const UpdateFieldInput = builder.inputType('UpdateRunStepFieldInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true, description: 'Of the field as the redline has it.' }),
    name: t.string(),
    ...fieldInputs(t),
    validations: t.field({ type: [CheckInput], description: 'All of them from now on.' }),
  }),
})

builder.mutationField('updateRunStepField', (t) =>
  t.field({
    type: fieldPayload('UpdateRunStepField'),
    description: 'Edit a field of a run step by its redline in draft. Absent: as it was.',
    args: { input: t.arg({ type: UpdateFieldInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, await onField(context, updateRunStepField, input), editedField),
  }),
)

const DeletedField = builder.objectRef<EditedField>('DeleteRunStepField').implement({
  fields: (t) => ({
    id: t.exposeID('fieldId'),
    redline: t.field({
      type: RedlineType,
      resolve: ({ redlineId }, _args, context) => context.one<RedlineRow>(loadRedlines, redlineId),
    }),
  }),
})

builder.mutationField('deleteRunStepField', (t) =>
  t.field({
    type: DeletedField,
    description:
      'Take a field out of a run step by its redline in draft. What was recorded in it stays for ever.',
    args: {
      id: t.arg.id({ required: true }),
      etag: t.arg.string({ required: true, description: 'Of the field as the redline has it.' }),
    },
    resolve: async (_root, input, context, info) =>
      performing(context, info, await onField(context, deleteRunStepField, input), editedField),
  }),
)
