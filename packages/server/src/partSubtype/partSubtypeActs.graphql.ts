import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts } from '../part/partStore.ts'
import { addSubtypeToPart } from './addSubtypeToPart.ts'
import { createPartSubtype } from './createPartSubtype.ts'
import { deletePartSubtype } from './deletePartSubtype.ts'
import { PartSubtypeType } from './partSubtype.graphql.ts'
import { loadPartSubtypes } from './partSubtypeStore.ts'
import { removeSubtypeFromPart } from './removeSubtypeFromPart.ts'
import { updatePartSubtype } from './updatePartSubtype.ts'

const CreateInput = builder.inputType('CreatePartSubtypeInput', {
  fields: (t) => ({ name: t.string({ required: true }), description: t.string() }),
})

const UpdateInput = builder.inputType('UpdatePartSubtypeInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    description: t.string(),
  }),
})

const TagInput = builder.inputType('PartSubtypeToPartInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    partSubtypeId: t.id({ required: true }),
    etag: t.string({ required: true, description: 'Of the part.' }),
  }),
})

const door = { type: PartSubtypeType, load: loadPartSubtypes }
const madeSubtype = made('partSubtypeId')
const CreatePayload = recordPayload('CreatePartSubtype', 'partSubtype', door)
const UpdatePayload = recordPayload('UpdatePartSubtype', 'partSubtype', door)
const DeletePayload = deletedPayload('DeletePartSubtype')
const partDoor = { type: PartType, load: loadParts }
const AddPayload = recordPayload('AddSubtypeToPart', 'part', partDoor)
const RemovePayload = recordPayload('RemoveSubtypeFromPart', 'part', partDoor)

builder.mutationField('createPartSubtype', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Name a kind of parts.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartSubtype, input)], madeSubtype),
  }),
)

builder.mutationField('updatePartSubtype', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Rename a kind of parts, or describe it.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePartSubtype, input)], madeSubtype),
  }),
)

builder.mutationField('deletePartSubtype', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take away a kind that no part is of.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deletePartSubtype, input)], madeSubtype),
  }),
)

builder.mutationField('addSubtypeToPart', (t) =>
  t.field({
    type: AddPayload,
    description: 'Say that a part is of a kind.',
    // The contract lets it be absent; what is absent is refused for what it lacks.
    args: { input: t.arg({ type: TagInput }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(addSubtypeToPart, input)], made('partId')),
  }),
)

builder.mutationField('removeSubtypeFromPart', (t) =>
  t.field({
    type: RemovePayload,
    description: 'Say that a part is not of a kind after all.',
    args: { input: t.arg({ type: TagInput }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(removeSubtypeFromPart, input)], made('partId')),
  }),
)
