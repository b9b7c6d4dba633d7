import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { addLabelToItem } from './addLabelToItem.ts'
import { addLabelToProcedureFamily } from './addLabelToProcedureFamily.ts'
import { archiveLabel } from './archiveLabel.ts'
import { createLabel } from './createLabel.ts'
import { LabelType } from './label.graphql.ts'
import { loadLabels } from './labelStore.ts'
import { removeLabelFromItem } from './removeLabelFromItem.ts'
import { removeLabelFromProcedureFamily } from './removeLabelFromProcedureFamily.ts'
import { updateLabel } from './updateLabel.ts'

const door = { type: LabelType, load: loadLabels }

const CreateInput = builder.inputType('CreateLabelInput', {
  fields: (t) => ({ value: t.string({ required: true }) }),
})
const UpdateInput = builder.inputType('UpdateLabelInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    value: t.string({ required: true }),
    etag: t.string({ required: true }),
  }),
})
const ItemInput = builder.inputType('LabelToItemInput', {
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'A procedure, step, run, run step, part, unit or place.' }),
    labelId: t.id({ required: true }),
  }),
})
const FamilyInput = builder.inputType('LabelToProcedureFamilyInput', {
  fields: (t) => ({ familyId: t.id({ required: true }), labelId: t.id({ required: true }) }),
})

const CreatePayload = recordPayload('CreateLabel', 'label', door)
const UpdatePayload = recordPayload('UpdateLabel', 'label', door)
const DeletePayload = deletedPayload('DeleteLabel')

builder.mutationField('createLabel', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Make a word by which records are found together.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createLabel, input)], made('labelId')),
  }),
)

builder.mutationField('updateLabel', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Word a label otherwise, wherever it is.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateLabel, input)], made('labelId')),
  }),
)

builder.mutationField('deleteLabel', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a label out of use: it is put on nothing more, and stays where it is.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(archiveLabel, args)], made('labelId')),
  }),
)

interface OnRecord {
  readonly labelId: string
  readonly of: string
}

const onRecord =
  (of: 'entityId' | 'familyId') =>
  (ids: Ids): OnRecord => ({ labelId: madeId(ids, 'labelId'), of: madeId(ids, of) })

/** The payload of a mutation that puts a label on a record or takes it off: both ids. */
function labelPayload(name: string, of: 'entityId' | 'familyId') {
  return builder.objectRef<OnRecord>(name).implement({
    fields: (t) => ({ labelId: t.exposeID('labelId'), [of]: t.exposeID('of') }),
  })
}

const AddPayload = labelPayload('AddLabelToItem', 'entityId')
const RemovePayload = labelPayload('RemoveLabelFromItem', 'entityId')
const AddToFamilyPayload = labelPayload('AddLabelToProcedureFamily', 'familyId')
const RemoveFromFamilyPayload = labelPayload('RemoveLabelFromProcedureFamily', 'familyId')

builder.mutationField('addLabelToItem', (t) =>
  t.field({
    type: AddPayload,
    description: 'Put a label on a record; on a version of a procedure it is on all of them.',
    args: { input: t.arg({ type: ItemInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(addLabelToItem, input)], onRecord('entityId')),
  }),
)

builder.mutationField('removeLabelFromItem', (t) =>
  t.field({
    type: RemovePayload,
    description: 'Take a label off a record.',
    args: { input: t.arg({ type: ItemInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(removeLabelFromItem, input)], onRecord('entityId')),
  }),
)

builder.mutationField('addLabelToProcedureFamily', (t) =>
  t.field({
    type: AddToFamilyPayload,
    description: 'Put a label on a procedure: on all its versions.',
    args: { input: t.arg({ type: FamilyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(addLabelToProcedureFamily, input)], onRecord('familyId')),
  }),
)

builder.mutationField('removeLabelFromProcedureFamily', (t) =>
  t.field({
    type: RemoveFromFamilyPayload,
    description: 'Take a label off a procedure.',
    args: { input: t.arg({ type: FamilyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(removeLabelFromProcedureFamily, input)], onRecord('familyId')),
  }),
)
