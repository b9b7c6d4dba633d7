import type { InputFieldBuilder } from '@pothos/core'
import { type BuilderTypes, builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { copyField } from './copyField.ts'
import { createStepField } from './createStepField.ts'
import { deleteStepField } from './deleteStepField.ts'
import { reorderStepFields } from './reorderStepFields.ts'
import { StepFieldType } from './stepField.graphql.ts'
import { AssignedNumberType, FieldIonType, FieldTypeType, OutOfRangeType } from './stepFieldList.graphql.ts'
import { loadStepFields } from './stepFieldStore.ts'
import { updateStepField } from './updateStepField.ts'

const door = { type: StepFieldType, load: loadStepFields }
const madeField = made('stepFieldId')

/** What can be said about a field, when it is made and later. */
export function fieldInputs(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return {
    type: t.field({ type: FieldTypeType }),
    allowedIonType: t.field({ type: FieldIonType, description: 'Of a field of type ION: USERS or PARTS.' }),
    required: t.boolean(),
    allowNotApplicable: t.boolean(),
    options: t.stringList({ description: 'What SELECT and MULTISELECT offer, in the order shown.' }),
    unit: t.string({ description: 'Name of a unit of measurement; made when there is none of the name.' }),
    signoffRoleId: t.id({ description: 'Who may sign.' }),
    peerReviewRequired: t.boolean(),
    helpText: t.string(),
    display: t.string(),
    partId: t.id(),
    minimum: t.field({ type: 'Decimal', description: 'Inclusive, in the unit of the field.' }),
    maximum: t.field({ type: 'Decimal', description: 'Inclusive, in the unit of the field.' }),
    target: t.field({ type: 'Decimal' }),
    tolerance: t.field({ type: 'Decimal', description: 'Around the target, on both sides.' }),
    outOfRange: t.field({ type: OutOfRangeType, description: 'BLOCK when not given.' }),
    processInformation: t.boolean({ description: 'A concession may accept it out of range.' }),
    concessionRoleId: t.id({ description: 'Who may accept a value out of range.' }),
    perBatch: t.boolean({ description: 'In a batch: one value for all units.' }),
    assigns: t.field({
      type: AssignedNumberType,
      description: 'The value becomes the serial or lot of the unit of its run.',
    }),
    verifies: t.int({ description: 'Number of the field that a second person verifies by signing here.' }),
  }
}

const CreateInput = builder.inputType('CreateStepFieldInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    name: t.string({ required: true }),
    ...fieldInputs(t),
  }),
})
const CreatePayload = recordPayload('CreateStepField', 'stepField', door)

builder.mutationField('createStepField', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Add something to record, to choose or to sign to a step of a draft.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepField, input)], madeField),
  }),
)

const UpdateInput = builder.inputType('UpdateStepFieldInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    ...fieldInputs(t),
  }),
})
const UpdatePayload = recordPayload('UpdateStepField', 'stepField', door)

builder.mutationField('updateStepField', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Edit a field of a draft. It keeps its number.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepField, input)], madeField),
  }),
)

const DeletePayload = deletedPayload('DeleteStepField')

builder.mutationField('deleteStepField', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a field out of a draft. Its number is not given again.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteStepField, args)], madeField),
  }),
)

const CopyInput = builder.inputType('CopyFieldInput', {
  fields: (t) => ({
    fieldId: t.id({ required: true }),
    stepId: t.id({ required: true, description: 'The step of a draft to copy it into.' }),
  }),
})
const CopyPayload = recordPayload('CopyField', 'stepField', door)

builder.mutationField('copyField', (t) =>
  t.field({
    type: CopyPayload,
    description:
      'Copy a field with its validations into a step of a draft, behind its fields. The copy has a number of its own; in another step it verifies nothing yet.',
    args: { input: t.arg({ type: CopyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(copyField, input)], madeField),
  }),
)

const PositionInput = builder.inputType('UpdateFieldPositionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    position: t.int({ required: true, description: 'Among the fields of the step, 1 first.' }),
    etag: t.string({ required: true }),
  }),
})
const ReorderInput = builder.inputType('ReorderStepFieldsInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    fields: t.field({ type: [PositionInput], required: true }),
  }),
})
const ReorderPayload = recordsPayload('ReorderStepFields', 'fields', door)

builder.mutationField('reorderStepFields', (t) =>
  t.field({
    type: ReorderPayload,
    description:
      'Give fields of a step of a draft their places. Those that are not named stay around them as they stood.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reorderStepFields, input)], madeIds('stepFieldIds')),
  }),
)
