import { parseFilename } from '@traveler/domain/file/fileTypes.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { act } from '../operation/act.ts'
import type { Ids } from '../operation/operation.ts'
import { createAsset } from './createAsset.ts'
import { createFileAttachment } from './createFileAttachment.ts'
import { deleteAsset } from './deleteAsset.ts'
import { deleteFileAttachment } from './deleteFileAttachment.ts'
import { FileAttachmentType } from './file.graphql.ts'
import { type FileRow, loadFiles } from './fileStore.ts'

const CreateInput = builder.inputType('CreateFileAttachmentInput', {
  fields: (t) => ({
    filename: t.string({ description: 'Its name, without folders. The end says what it is.' }),
    entityId: t.id({ description: 'What it is attached to; absent: nothing yet.' }),
    s3Key: t.string({ description: 'Of requestFileUploadUrl, when the bytes are there already.' }),
    s3Etag: t.string({ description: 'The header ETag that the upload answered with.' }),
    integrationId: t.string(),
    integrationFetchUrl: t.string(),
  }),
})

const DeleteInput = builder.inputType('DeleteFileAttachmentInput', {
  fields: (t) => ({ fileAttachmentId: t.id({ required: true }), entityId: t.id({ required: true }) }),
})

interface MadeFile {
  readonly id: string
}

/** The payload of a mutation that makes a file: the file, and where its bytes are to be sent. */
function createdPayload(name: string) {
  return builder.objectRef<MadeFile>(name).implement({
    fields: (t) => ({
      fileAttachment: t.field({
        type: FileAttachmentType,
        resolve: ({ id }, _args, context) => context.one<FileRow>(loadFiles, id),
      }),
      uploadUrl: t.string({
        description:
          'PUT the bytes here, within some minutes and without credentials. Null when they are there.',
        resolve: async ({ id }, _args, context) => {
          const file = await context.one<FileRow>(loadFiles, id)
          return file === null || file.sha256 !== null ? null : context.files.upload({ fileId: file.id })
        },
      }),
    }),
  })
}

interface Detached {
  readonly fileAttachmentId: string
  readonly entityId: string
}

function deletedFilePayload(name: string) {
  return builder.objectRef<Detached>(name).implement({
    fields: (t) => ({ fileAttachmentId: t.exposeID('fileAttachmentId'), entityId: t.exposeID('entityId') }),
  })
}

const madeFile = (ids: Ids): MadeFile => ({ id: madeId(ids, 'fileId') })
const detached = (ids: Ids): Detached => ({
  fileAttachmentId: madeId(ids, 'fileId'),
  entityId: madeId(ids, 'entityId'),
})

const CreatePayload = createdPayload('CreateFileAttachment')
const CreateAssetPayload = createdPayload('CreateAsset')
const DeletePayload = deletedFilePayload('DeleteFileAttachment')
const DeleteAssetPayload = deletedFilePayload('DeleteAsset')

builder.mutationField('createFileAttachment', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Attach a file to a record, or name one that a field will hold.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createFileAttachment, input)], madeFile),
  }),
)

builder.mutationField('createAsset', (t) =>
  t.field({
    type: CreateAssetPayload,
    description: 'Show a picture or file in a step.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createAsset, input)], madeFile),
  }),
)

builder.mutationField('deleteFileAttachment', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a file off a record. It stays in the record of what was there.',
    args: { input: t.arg({ type: DeleteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(deleteFileAttachment, input)], detached),
  }),
)

builder.mutationField('deleteAsset', (t) =>
  t.field({
    type: DeleteAssetPayload,
    description: 'Show a picture or file in a step no more.',
    args: { input: t.arg({ type: DeleteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(deleteAsset, input)], detached),
  }),
)

interface Upload {
  readonly uploadUrl: string
  readonly s3Key: string
  readonly contentType: string
}

const UploadType = builder.objectRef<Upload>('FileUploadUrl').implement({
  description: 'Where the bytes of a file are sent before it is attached to anything.',
  fields: (t) => ({
    uploadUrl: t.exposeString('uploadUrl', { description: 'PUT the bytes here, within some minutes.' }),
    s3Key: t.exposeString('s3Key', { description: 'Names the bytes in createFileAttachment.' }),
    contentType: t.exposeString('contentType'),
  }),
})

builder.queryField('requestFileUploadUrl', (t) =>
  t.field({
    type: UploadType,
    description: 'Asks where the bytes of a file may be sent; createFileAttachment attaches them.',
    args: { filename: t.arg.string({ required: true }) },
    resolve: async (_root, { filename }, context) => {
      const named = accepted(parseFilename(filename))
      const s3Key = context.files.newKey(named.filename)
      return { s3Key, contentType: named.contentType, uploadUrl: await context.files.upload({ key: s3Key }) }
    },
  }),
)
