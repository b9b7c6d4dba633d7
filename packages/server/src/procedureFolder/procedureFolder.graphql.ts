import { builder } from '../graphql/builder.ts'
import { parseInput } from '../operation/act.ts'
import { id } from '../operation/inputs.ts'
import { readFolderVersion } from './folderVersion.ts'
import { type FolderBytes, type FolderText, type WrittenFolder, writeFolder } from './writeFolder.ts'

const TextType = builder.objectRef<FolderText>('ProcedureFolderText').implement({
  description: 'A text of a procedure’s folder: front matter and Markdown.',
  fields: (t) => ({
    path: t.exposeString('path', { nullable: false, description: 'procedure.md, or steps/NAME.md.' }),
    text: t.exposeString('text', { nullable: false }),
  }),
})

const FileType = builder.objectRef<FolderBytes>('ProcedureFolderFile').implement({
  description: 'A picture or file of a procedure’s folder.',
  fields: (t) => ({
    path: t.exposeString('path', {
      nullable: false,
      description: 'files/ and the SHA-256 of its bytes, with the end of its name.',
    }),
    sha256: t.string({ resolve: ({ file }) => file.sha256?.slice(2) ?? null }),
    size: t.field({ type: 'Decimal', description: 'Bytes.', resolve: ({ file }) => file.size }),
    downloadUrl: t.string({
      description: 'Where its bytes are fetched, as of every file.',
      resolve: ({ file }, _args, context) => context.files.download(file),
    }),
  }),
})

const FolderType = builder.objectRef<WrittenFolder>('ProcedureFolder').implement({
  description:
    'A version of a procedure as a folder of Markdown. The same version always gives the same bytes, and its import the same version.',
  fields: (t) => ({
    texts: t.field({ type: [TextType], nullable: false, resolve: ({ texts }) => [...texts] }),
    files: t.field({ type: [FileType], nullable: false, resolve: ({ files }) => [...files] }),
  }),
})

builder.queryField('procedureFolder', (t) =>
  t.field({
    type: FolderType,
    description: 'A version of a procedure as a folder of Markdown; null when there is none.',
    args: { id: t.arg.id({ required: true }) },
    async resolve(_root, args, context) {
      const version = await readFolderVersion(
        (statement) => context.rows(statement),
        parseInput(id, String(args.id)),
      )
      return version === null ? null : writeFolder(version)
    },
  }),
)
