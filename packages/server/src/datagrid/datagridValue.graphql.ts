import { isFileValue } from '@traveler/domain/runStepField/fieldValue.ts'
import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { FileAttachmentType } from '../file/file.graphql.ts'
import { type FileRow, loadFiles } from '../file/fileStore.ts'
import { builder } from '../graphql/builder.ts'
import { writtenValue } from '../operation/writtenValue.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { ColumnTypeType } from './datagridList.graphql.ts'
import type { ShownCell } from './shownCell.graphql.ts'

const fileIdOf = ({ value }: ShownCell): string | null => (isFileValue(value) ? value.file : null)

export const DatagridValueType = builder.objectRef<ShownCell>('DatagridValue').implement({
  description:
    'What stands in a cell: what the author of a procedure filled in, or what was recorded in a run.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: '`rowId:columnId`.' }),
    _etag: t.string({
      description: 'What an update may send back; in a run there before anything is recorded.',
      resolve: ({ etag }) => etag,
    }),
    _created: t.field({ type: 'DateTime', resolve: ({ createdAt }) => createdAt }),
    _updated: t.field({
      type: 'DateTime',
      description: 'Null: nothing is recorded.',
      resolve: ({ updatedAt }) => updatedAt,
    }),
    createdById: t.exposeID('createdBy'),
    updatedById: t.exposeID('updatedBy'),
    updatedBy: t.field({
      type: UserType,
      resolve: ({ updatedBy }, _args, context) =>
        updatedBy === null ? null : context.one<UserRow>(loadUsers, updatedBy),
    }),
    rowId: t.exposeID('rowId', { nullable: false }),
    columnId: t.exposeID('columnId', { nullable: false }),
    value: t.field({
      type: 'ScalarValue',
      resolve: async (cell, _args, context) => {
        const type = await cell.type(context)
        return type === null ? null : writtenValue(type, cell.value)
      },
    }),
    fileAttachmentId: t.id({ resolve: fileIdOf }),
    fileAttachment: t.field({
      type: FileAttachmentType,
      description: 'The file that was filled in; its hash is part of the value.',
      resolve: (cell, _args, context) => {
        const id = fileIdOf(cell)
        return id === null ? null : context.one<FileRow>(loadFiles, id)
      },
    }),
    notApplicable: t.exposeBoolean('notApplicable', { nullable: false }),
    signature: t.field({
      type: SignatureType,
      description: 'The signature that stands in a cell of a sign-off column; null: none.',
      resolve: ({ signature }) => signature,
    }),
    signatures: t.field({
      type: [SignatureType],
      nullable: { list: false, items: false },
      description: 'Every signature in it in the attempt, voided ones too.',
      resolve: ({ signatures }) => signatures,
    }),
    shownDigest: t.string({
      description:
        'Of a sign-off: SHA-256 of what its row shows now. Sent back with the signature, nothing unseen is signed.',
      resolve: ({ shownDigest }) => shownDigest,
    }),
    type: t.field({
      type: ColumnTypeType,
      resolve: async (cell, _args, context) => {
        const type = await cell.type(context)
        return type === null ? null : apiFieldType(type).type
      },
    }),
  }),
})
