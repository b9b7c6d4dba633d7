import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { loadRunSteps } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { fieldInputs } from '../stepField/stepFieldActs.graphql.ts'
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
  }),
})

builder.mutationField('createRedline', (t) =>
  t.field({
    type: recordPayload('CreateRedline', 'redline', door),
    description:
      'Begin to change a step of one run. It and what comes after it wait until the redline is applied or canceled.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { stepId, ...input } }, context, info) =>
      performing(context, info, [act(createRedline, { id: stepId, ...input })], madeRedline),
  }),
)

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
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateRedline, input)], madeRedline),
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
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(submitRedline, input)], madeRedline),
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
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reviseRedline, input)], madeRedline),
  }),
)

const ApplyInput = builder.inputType('ApplyRedlineInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The run step whose redline is applied.' }),
    etag: t.string({ required: true, description: 'The run step’s.' }),
    reason: t.string(),
  }),
})

builder.mutationField('applyRedline', (t) =>
  t.field({
    type: recordPayload('ApplyRedline', 'redline', door),
    description:
      'Work the step by its redline from now on. Values of fields that did not change stay; signatures on the step are void.',
    args: { input: t.arg({ type: ApplyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(applyRedline, input)], madeRedline),
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
    },
    resolve: (_root, { id: runStepId, ...seen }, context, info) =>
      performing(context, info, [act(cancelRedline, { runStepId, ...seen })], made('runStepId')),
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

const CreateFieldInput = builder.inputType('CreateRunStepFieldInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true, description: 'A step with a redline in draft.' }),
    name: t.string({ required: true }),
    ...fieldInputs(t),
  }),
})

builder.mutationField('createRunStepField', (t) =>
  t.field({
    type: fieldPayload('CreateRunStepField'),
    description: 'Add a field to a run step by its redline in draft, behind those that are there.',
    args: { input: t.arg({ type: CreateFieldInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createRunStepField, input)], editedField),
  }),
)

const UpdateFieldInput = builder.inputType('UpdateRunStepFieldInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true, description: 'Of the field as the redline has it.' }),
    name: t.string(),
    ...fieldInputs(t),
  }),
})

builder.mutationField('updateRunStepField', (t) =>
  t.field({
    type: fieldPayload('UpdateRunStepField'),
    description: 'Edit a field of a run step by its redline in draft. Absent: as it was.',
    args: { input: t.arg({ type: UpdateFieldInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateRunStepField, input)], editedField),
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
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteRunStepField, input)], editedField),
  }),
)
