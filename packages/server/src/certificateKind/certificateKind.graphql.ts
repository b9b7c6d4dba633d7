import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { StepType } from '../step/step.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { type CertificateKindRow, listKindsOfSteps, loadCertificateKinds } from './certificateKindStore.ts'
import { createCertificateKind } from './createCertificateKind.ts'
import { updateCertificateKind } from './updateCertificateKind.ts'

export const CertificateKindType = builder.objectRef<CertificateKindRow>('CertificateKind').implement({
  description: 'What people may be certified for: a welding process, an inspection.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    name: t.exposeString('name', { nullable: false }),
    description: t.exposeString('description'),
    active: t.exposeBoolean('active', {
      nullable: false,
      description: 'False: no step begins to ask for it, and nobody is given one.',
    }),
  }),
})

const certificateKindList: ListSpec = {
  name: 'certificateKinds',
  table: 'certificate_kind',
  filterType: 'CertificateKindsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    active: { column: 'active', kind: 'Boolean' },
  },
  sortType: 'CertificateKindSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, NAME: { column: 'name', indexed: true } },
}
addList(certificateKindList, CertificateKindType, {
  connection: 'CertificateKindsConnection',
  edge: 'CertificateKindsEdge',
})
addRecord('certificateKind', 'One kind of certificate; null when there is none.', {
  type: CertificateKindType,
  load: loadCertificateKinds,
})

builder.objectField(StepType, 'certificateKinds', (t) =>
  t.field({
    type: [CertificateKindType],
    nullable: { list: false, items: false },
    description: 'Whoever starts it or signs it off holds a valid certificate of each.',
    resolve: (row, _args, context) =>
      context.many<CertificateKindRow & { readonly of_id: string }>(listKindsOfSteps, row.id),
  }),
)

const door = { type: CertificateKindType, load: loadCertificateKinds }
const madeKind = made('certificateKindId')

const CreateInput = builder.inputType('CreateCertificateKindInput', {
  fields: (t) => ({ name: t.string({ required: true }), description: t.string() }),
})

builder.mutationField('createCertificateKind', (t) =>
  t.field({
    type: recordPayload('CreateCertificateKind', 'certificateKind', door),
    description: 'Name what people may be certified for.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createCertificateKind, input)], madeKind),
  }),
)

const UpdateInput = builder.inputType('UpdateCertificateKindInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    description: t.string(),
    active: t.boolean(),
  }),
})

builder.mutationField('updateCertificateKind', (t) =>
  t.field({
    type: recordPayload('UpdateCertificateKind', 'certificateKind', door),
    description: 'Rename a kind of certificate, describe it, or turn it off.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateCertificateKind, input)], madeKind),
  }),
)
