import { CertificateKindType } from '../certificateKind/certificateKind.graphql.ts'
import { type CertificateKindRow, loadCertificateKinds } from '../certificateKind/certificateKindStore.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { type CertificateRow, loadCertificates } from './certificateStore.ts'
import { createCertificate } from './createCertificate.ts'
import { updateCertificate } from './updateCertificate.ts'
import { withdrawCertificate } from './withdrawCertificate.ts'

export const CertificateType = builder.objectRef<CertificateRow>('Certificate').implement({
  description: 'That a person is certified for something, from one day through another.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    certificateKindId: t.exposeID('certificate_kind_id', { nullable: false }),
    certificateKind: t.field({
      type: CertificateKindType,
      resolve: (row, _args, context) =>
        context.one<CertificateKindRow>(loadCertificateKinds, row.certificate_kind_id),
    }),
    userId: t.exposeID('user_id', { nullable: false }),
    user: t.field({
      type: UserType,
      description: 'Who is certified.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.user_id),
    }),
    number: t.exposeString('number', { description: 'What stands on it.' }),
    validFrom: t.exposeString('valid_from', { nullable: false, description: 'The first day, `2026-12-24`.' }),
    validTo: t.exposeString('valid_to', { description: 'The last day. Null: it does not expire.' }),
    withdrawnAt: t.field({
      type: 'DateTime',
      description: 'Since when it counts no more; null: it does.',
      resolve: (row) => row.withdrawn_at,
    }),
  }),
})

const certificateList: ListSpec = {
  name: 'certificates',
  table: 'certificate',
  filterType: 'CertificatesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    userId: { column: 'user_id', kind: 'ID' },
    certificateKindId: { column: 'certificate_kind_id', kind: 'ID' },
    number: { column: 'number', kind: 'String' },
    validFrom: { column: 'valid_from', kind: 'DateTime' },
    validTo: { column: 'valid_to', kind: 'DateTime' },
    withdrawnAt: { column: 'withdrawn_at', kind: 'DateTime' },
    user: { list: listNamed('users'), own: 'user_id', other: 'id' },
    certificateKind: { list: listNamed('certificateKinds'), own: 'certificate_kind_id', other: 'id' },
  },
  sortType: 'CertificateSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    VALID_TO: { column: 'valid_to', nullable: true, indexed: 'UPWARDS' },
  },
}
addList(certificateList, CertificateType, {
  connection: 'CertificatesConnection',
  edge: 'CertificatesEdge',
})
addRecord('certificate', 'One certificate of a person; null when there is none.', {
  type: CertificateType,
  load: loadCertificates,
})
addNestedList(UserType, 'certificates', {
  spec: certificateList,
  node: CertificateType,
  owner: 'user_id',
  order: 'OLDEST_FIRST',
  description: 'What the person is and was certified for.',
})

const door = { type: CertificateType, load: loadCertificates }
const madeCertificate = made('certificateId')

const CreateInput = builder.inputType('CreateCertificateInput', {
  fields: (t) => ({
    certificateKindId: t.id({ required: true }),
    userId: t.id({ required: true, description: 'Who is certified.' }),
    number: t.string(),
    validFrom: t.string({ required: true, description: 'The first day, `2026-12-24`.' }),
    validTo: t.string({ description: 'The last day. Absent: it does not expire.' }),
  }),
})

builder.mutationField('createCertificate', (t) =>
  t.field({
    type: recordPayload('CreateCertificate', 'certificate', door),
    description: 'Record that a person is certified.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createCertificate, input)], madeCertificate),
  }),
)

const UpdateInput = builder.inputType('UpdateCertificateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    number: t.string(),
    validFrom: t.string(),
    validTo: t.string({ description: 'Null: it does not expire.' }),
  }),
})

builder.mutationField('updateCertificate', (t) =>
  t.field({
    type: recordPayload('UpdateCertificate', 'certificate', door),
    description: 'Correct a certificate, or say that it was renewed.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateCertificate, input)], madeCertificate),
  }),
)

const WithdrawInput = builder.inputType('WithdrawCertificateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
  }),
})

builder.mutationField('withdrawCertificate', (t) =>
  t.field({
    type: recordPayload('WithdrawCertificate', 'certificate', door),
    description: 'Say that a certificate counts no more.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawCertificate, input)], madeCertificate),
  }),
)
