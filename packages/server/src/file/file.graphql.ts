import { isShownInPlace } from '@traveler/domain/file/fileTypes.ts'
import { CertificateType } from '../certificate/certificate.graphql.ts'
import { FurtherActionType } from '../furtherAction/furtherAction.graphql.ts'
import { builder, type ObjectType } from '../graphql/builder.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { LocationType } from '../location/location.graphql.ts'
import { PartType } from '../part/part.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { ReceiptDocumentType } from '../receipt/receiptDocument.graphql.ts'
import { RunType } from '../run/runType.graphql.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import {
  type FileRow,
  listAssetsOfRecords,
  listAssetsOfRunSteps,
  listAttachmentsOfRecords,
  loadFiles,
} from './fileStore.ts'

export const FileAttachmentType = builder.objectRef<FileRow>('FileAttachment')

type FileOfRow = FileRow & { readonly of_id: string }

const address = {
  description:
    'Where its bytes are fetched, for some minutes without credentials; of what is export-controlled with them alone. Null until they are there.',
} as const

FileAttachmentType.implement({
  description: 'A picture or file, known by the SHA-256 of its bytes.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    entityId: t.exposeID('record_id', { description: 'What it was attached to first.' }),
    filename: t.exposeString('filename'),
    prettyStr: t.exposeString('filename'),
    contentType: t.exposeString('content_type', { description: 'What it is sent as, by its name.' }),
    size: t.field({
      type: 'Decimal',
      description: 'Bytes; null until they are there.',
      resolve: (row) => row.size,
    }),
    sha256: t.string({
      description: 'Of its bytes; null until they are there.',
      resolve: (row) => row.sha256?.slice(2) ?? null,
    }),
    uploadedAt: t.field({ type: 'DateTime', resolve: (row) => row.uploaded_at }),
    isShownInPlace: t.boolean({
      description: 'A browser may show it in a page; else it is saved.',
      resolve: (row) => isShownInPlace(row.content_type),
    }),
    integrationId: t.exposeString('integration_id', { description: 'What another system calls it.' }),
    integrationFetchUrl: t.exposeString('integration_fetch_url', {
      description: 'Where another system keeps it; nothing is fetched from there.',
    }),
    s3Bucket: t.string({ description: 'Null: the bytes lie with this server.', resolve: () => null }),
    s3Key: t.string({ resolve: () => null }),
    downloadUrl: t.string({ ...address, resolve: (row, _args, context) => context.files.download(row) }),
    url: t.string({
      ...address,
      deprecationReason: 'downloadUrl says the same.',
      resolve: (row, _args, context) => context.files.download(row),
    }),
  }),
})

addRecord('fileAttachment', 'A file by id; null when there is none.', {
  type: FileAttachmentType,
  load: loadFiles,
})

function addFiles<Row extends { readonly id: string }>(
  type: ObjectType<Row>,
  name: 'fileAttachments' | 'assets',
  list: typeof listAttachmentsOfRecords,
): void {
  builder.objectField(type, name, (t) =>
    t.field({
      type: [FileAttachmentType],
      description: name === 'assets' ? 'Pictures and files that it shows.' : 'Files attached to it.',
      resolve: ({ id }, _args, context) => context.many<FileOfRow>(list, id),
    }),
  )
}

addFiles(RunType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(RunStepType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(RunStepType, 'assets', listAssetsOfRunSteps)
addFiles(StepType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(StepType, 'assets', listAssetsOfRecords)
addFiles(ProcedureType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(PartType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(IssueType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(FurtherActionType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(PartInventoryType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(LocationType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(CertificateType, 'fileAttachments', listAttachmentsOfRecords)
addFiles(ReceiptDocumentType, 'fileAttachments', listAttachmentsOfRecords)

const isPicture = ({ content_type }: FileRow): boolean => content_type.startsWith('image/')

builder.objectFields(PartType, (t) => ({
  thumbnail: t.field({
    type: FileAttachmentType,
    description: 'The first picture attached to it.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<FileOfRow>(listAttachmentsOfRecords, id)).find(isPicture) ?? null,
  }),
}))
