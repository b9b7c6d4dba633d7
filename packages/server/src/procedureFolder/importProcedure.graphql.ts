import { Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { openSent } from '../import/importTable.graphql.ts'
import { act, parseInput } from '../operation/act.ts'
import { sha256 } from '../operation/chain.ts'
import { id, text } from '../operation/inputs.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { type FolderFault, mostFaults } from './folderFault.ts'
import { folderLimits } from './folderFormat.ts'
import { type FolderUploadRow, listProceduresTitled, listUploads } from './folderStore.ts'
import type { FolderToImport, UploadedFile } from './folderToImport.ts'
import { importProcedure } from './importProcedure.ts'
import { planImport } from './planImport.ts'
import { isFaults, readFolder } from './readFolder.ts'
import type { FolderText } from './writeFolder.ts'

const TextInput = builder.inputType('ProcedureFolderTextInput', {
  fields: (t) => ({ path: t.string({ required: true }), text: t.string({ required: true }) }),
})

const FileInput = builder.inputType('ProcedureFolderFileInput', {
  fields: (t) => ({
    path: t.string({ required: true, description: 'files/NAME, as the texts name it.' }),
    upload: t.string({
      required: true,
      description: 'The s3Key of requestFileUploadUrl, to whose address its bytes were sent.',
    }),
  }),
})

const ImportInput = builder.inputType('ImportProcedureInput', {
  fields: (t) => ({
    texts: t.field({ type: [TextInput], description: 'The texts of the folder; or `textsUpload`.' }),
    textsUpload: t.string({
      description: 'The s3Key of an upload of the texts, as JSON: a list of objects with path and text.',
    }),
    files: t.field({ type: [FileInput], description: 'The pictures and files beside them.' }),
    procedureId: t.id({
      description:
        'A version of the procedure whose next draft it becomes. Absent: the procedure that has its title, where there is one.',
    }),
    asNew: t.boolean({ description: 'Make a procedure of its own, whatever is there.' }),
    dryRun: t.boolean({ description: 'Say what would be made and all that forbids it, and write nothing.' }),
  }),
})

const ProblemType = builder.objectRef<FolderFault>('ProcedureFolderProblem').implement({
  description: 'Something in a folder that forbids its import, with what would put it right.',
  fields: (t) => ({
    path: t.exposeString('file', { nullable: false, description: 'The file, by its path in the folder.' }),
    line: t.exposeInt('line', { nullable: false, description: 'From 1.' }),
    column: t.exposeInt('character', { nullable: false, description: 'From 1.' }),
    problem: t.exposeString('problem', { nullable: false }),
    remedy: t.exposeString('remedy', { nullable: false }),
  }),
})

/** What an import made, or its dry run would make. */
interface Imported {
  readonly procedureId: string | null
  /** Of a dry run; null: not known. */
  readonly version: number | null
  readonly stepCount: number
  readonly faults: readonly FolderFault[]
}

const ImportPayload = builder.objectRef<Imported>('ImportProcedure').implement({
  fields: (t) => ({
    procedureId: t.exposeID('procedureId', { description: 'The draft; null after a dry run.' }),
    procedure: t.field({
      type: ProcedureType,
      resolve: ({ procedureId }, _args, context) =>
        procedureId === null ? null : context.one<ProcedureRow>(loadProcedures, procedureId),
    }),
    version: t.int({
      description: 'Of the draft: 1 is a procedure of its own. Null where a fault stands before it.',
      resolve: async ({ procedureId, version }, _args, context) =>
        procedureId === null
          ? version
          : ((await context.one<ProcedureRow>(loadProcedures, procedureId))?.version ?? null),
    }),
    stepCount: t.exposeInt('stepCount', { nullable: false }),
    problemCount: t.int({ nullable: false, resolve: ({ faults }) => faults.length }),
    problems: t.field({
      type: [ProblemType],
      nullable: false,
      description:
        'Of a dry run: what forbids the import, up to 500. An import with problems is refused with them.',
      resolve: ({ faults }) => faults.slice(0, mostFaults),
    }),
  }),
})

builder.mutationField('importProcedure', (t) =>
  t.field({
    type: ImportPayload,
    description:
      'Import a procedure from a folder of Markdown: a new procedure, or the next draft of one that is there. All or nothing.',
    args: { input: t.arg({ type: ImportInput, required: true }) },
    resolve: (_root, { input }, context, info) => importOrExplain(context, info, input),
  }),
)

const oneText = z.object({ path: z.string().max(300), text: z.string().max(folderLimits.text) })
const texts = z.array(oneText).max(folderLimits.steps + 1)
const importInput = z.object({
  texts: texts.nullish(),
  textsUpload: text(1_000).nullish(),
  files: z
    .array(z.object({ path: z.string().max(300), upload: text(1_000) }))
    .max(folderLimits.files)
    .nullish(),
  procedureId: id.nullish(),
  asNew: z.boolean().nullish(),
  dryRun: z.boolean().nullish(),
})
type Given = z.output<typeof importInput>

/** The door of importProcedure: performs it, or as a dry run says what it would make and all that forbids it. */
async function importOrExplain(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: unknown,
): Promise<Imported> {
  const { permission } = importProcedure
  if (!context.caller.permissions.has(permission)) throw new Refused({ code: 'PERMISSION', permission })
  const given = parseInput(importInput, input)
  const [written, uploads] = await Promise.all([textsOf(context, given), uploadsOf(context, given)])
  const digests = new Map([...uploads].map(([path, { sha256: hash }]) => [path, hash.slice(2)]))
  const folder = readFolder(written, digests)
  if (isFaults(folder)) {
    if (given.dryRun !== true) throw new Refused(folder.slice(0, mostFaults))
    return { procedureId: null, version: null, stepCount: 0, faults: folder }
  }
  const intoId = await intoWhich(context, given, folder.procedure.front.title)
  const digest = sha256(JSON.stringify(written)).toString('hex')
  const asked: FolderToImport = { folder, uploads, intoId, digest }
  const stepCount = folder.steps.length
  if (given.dryRun === true) {
    const plan = await planImport((statement) => context.rows(statement), context.caller, asked)
    return { procedureId: null, version: plan.version, stepCount, faults: plan.faults }
  }
  const { dryRun: _dry, ...remembered } = given
  return performing(context, info, { acts: [act(importProcedure, asked)], asked: remembered }, (ids) => ({
    procedureId: madeId(ids, 'procedureId'),
    version: null,
    stepCount,
    faults: [],
  }))
}

async function textsOf(context: RequestContext, given: Given): Promise<readonly FolderText[]> {
  if ((given.texts ?? null) !== null && (given.textsUpload ?? null) !== null)
    throw wrong('texts', 'is given beside textsUpload', 'Give one of them.')
  if (given.texts) return given.texts
  const { open } = await openSent(context, { upload: given.textsUpload, text: null })
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of await open()) {
    size += piece.length
    if (size > 4 * folderLimits.texts)
      throw wrong('textsUpload', 'is too large', 'Make two procedures of it.')
    pieces.push(Buffer.from(piece))
  }
  return parseInput(texts, parsedJson(Buffer.concat(pieces).toString()))
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw wrong('textsUpload', 'is no JSON', 'Send a list of objects with path and text.')
  }
}

async function uploadsOf(
  context: RequestContext,
  { files }: Given,
): Promise<ReadonlyMap<string, UploadedFile>> {
  const given = files ?? []
  const rows = await context.rows<FolderUploadRow>(listUploads(given.map(({ upload }) => upload)))
  const own = new Map(
    rows.filter(({ user_id }) => user_id === context.caller.userId).map((row) => [row.key, row]),
  )
  return new Map(
    given.map(({ path, upload }) => {
      const row = own.get(upload)
      if (row === undefined)
        throw wrong(
          'files',
          `names an upload for ${path} that is not yours`,
          'Send the bytes to the address of requestFileUploadUrl first, and give its s3Key.',
        )
      return [path, { sha256: row.sha256, size: row.size, uploadedAt: row.uploaded_at }]
    }),
  )
}

/** Of which procedure it becomes the next draft: of the one that was named, else of the one with its title. */
async function intoWhich(context: RequestContext, given: Given, title: string): Promise<string | null> {
  if (given.asNew === true) {
    if (!given.procedureId) return null
    throw wrong('asNew', 'is given beside procedureId', 'Give one of them.')
  }
  if (given.procedureId) return given.procedureId
  const [first, second] = await context.rows<ProcedureRow>(listProceduresTitled(title))
  if (second === undefined) return first?.id ?? null
  throw wrong(
    'procedureId',
    `is missing, and there are several procedures ${title}`,
    'Name the one that is meant, or say asNew.',
  )
}

function wrong(field: string, problem: string, remedy: string): Refused {
  return new Refused({ code: 'INVALID_INPUT', field, problem, remedy })
}
