import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { createExternalId } from './createExternalId.ts'
import { deleteExternalId } from './deleteExternalId.ts'
import { ExternalIdType } from './externalId.graphql.ts'
import { loadExternalIds } from './externalIdStore.ts'

const CreateInput = builder.inputType('CreateExternalIdInput', {
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'A part, unit, procedure, place or run.' }),
    system: t.string({ required: true, description: 'The other system, at most 64 characters.' }),
    value: t.string({
      required: true,
      description: 'What the record is called there: once in that system for one type of record.',
    }),
  }),
})

const CreatePayload = recordPayload('CreateExternalId', 'externalId', {
  type: ExternalIdType,
  load: loadExternalIds,
})

builder.mutationField('createExternalId', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say what another system calls a record.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createExternalId, input)], made('externalIdId')),
  }),
)

builder.mutationField('deleteExternalId', (t) =>
  t.field({
    type: deletedPayload('DeleteExternalId'),
    description: 'Another system calls the record so no more.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteExternalId, args)], made('externalIdId')),
  }),
)
