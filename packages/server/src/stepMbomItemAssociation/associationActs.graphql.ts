import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { AssociationType } from './association.graphql.ts'
import { loadAssociations } from './associationStore.ts'
import { createStepMbomItemAssociation } from './createStepMbomItemAssociation.ts'
import { deleteStepMbomItemAssociation } from './deleteStepMbomItemAssociation.ts'
import { updateStepMbomItemAssociation } from './updateStepMbomItemAssociation.ts'

const CreateInput = builder.inputType('CreateStepMBomItemAssociationInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    mbomItemId: t.id({ required: true }),
    mbomItemReferenceDesignatorId: t.id({
      description: 'The place of the piece; absent: any of the line’s.',
    }),
    quantity: t.float({
      required: true,
      description: 'At least so much for one unit. 0: record the lot only.',
    }),
  }),
})

const UpdateInput = builder.inputType('UpdateStepMBomItemAssociationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    mbomItemReferenceDesignatorId: t.id(),
    quantity: t.float(),
  }),
})

const door = { type: AssociationType, load: loadAssociations }
const madeAssociation = made('stepMbomItemAssociationId')
const CreatePayload = recordPayload('CreateStepMBomItemAssociation', 'stepMbomItemAssociation', door)
const UpdatePayload = recordPayload('UpdateStepMBomItemAssociation', 'stepMbomItemAssociation', door)
const DeletePayload = deletedPayload('DeleteStepMBomItemAssociation')

builder.mutationField('createStepMbomItemAssociation', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say that so much of a BOM line, or the piece for one place, goes in at a step of a draft.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepMbomItemAssociation, input)], madeAssociation),
  }),
)

builder.mutationField('updateStepMbomItemAssociation', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Change how much of a BOM line goes in at a step of a draft, or to which place.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepMbomItemAssociation, input)], madeAssociation),
  }),
)

builder.mutationField('deleteStepMbomItemAssociation', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a part away from a step of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteStepMbomItemAssociation, input)], madeAssociation),
  }),
)
