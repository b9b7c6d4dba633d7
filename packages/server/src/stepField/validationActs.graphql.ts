import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { createStepFieldValidation } from './createStepFieldValidation.ts'
import { deleteStepFieldValidation } from './deleteStepFieldValidation.ts'
import { StepFieldValidationType } from './stepField.graphql.ts'
import { loadStepFieldValidations } from './stepFieldStore.ts'
import { updateStepFieldValidation } from './updateStepFieldValidation.ts'

const door = { type: StepFieldValidationType, load: loadStepFieldValidations }
const madeValidation = made('stepFieldValidationId')

const CreateInput = builder.inputType('CreateStepFieldValidationInput', {
  fields: (t) => ({
    fieldId: t.id({ required: true }),
    functionId: t.id({ required: true, description: 'Of `validationFunctions`.' }),
    value: t.float({ required: true, description: 'What the recorded number is compared with.' }),
    position: t.int(),
  }),
})
const CreatePayload = recordPayload('CreateStepFieldValidation', 'stepFieldValidation', door)

builder.mutationField('createStepFieldValidation', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Demand of a number field of a draft that its value passes a comparison.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepFieldValidation, input)], madeValidation),
  }),
)

const UpdateInput = builder.inputType('UpdateStepFieldValidationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    functionId: t.id(),
    value: t.float(),
    position: t.int(),
  }),
})
const UpdatePayload = recordPayload('UpdateStepFieldValidation', 'stepFieldValidation', door)

builder.mutationField('updateStepFieldValidation', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Edit a comparison that a field of a draft demands.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepFieldValidation, input)], madeValidation),
  }),
)

const DeletePayload = deletedPayload('DeleteStepFieldValidation')

builder.mutationField('deleteStepFieldValidation', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a comparison away from a field of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteStepFieldValidation, args)], madeValidation),
  }),
)
