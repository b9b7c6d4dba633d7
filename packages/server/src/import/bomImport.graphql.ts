import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { act, parseInput } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { TrackingTypeType } from '../part/partList.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { checkBom, importBom } from './importBom.ts'
import { importBomInput } from './importBomInput.ts'
import type { RowProblem } from './importChunks.ts'
import {
  DashQuantityType,
  DecimalSignType,
  DelimiterType,
  DesignatorCountType,
  EncodingType,
  RepeatedLinesType,
} from './importInputs.graphql.ts'
import { askingOf, isCanceled } from './importTable.graphql.ts'
import { ImportWatch, watchName } from './importWatch.ts'
import { openUpload } from './openUpload.ts'
import { type BomToImport, readBom } from './readBom.ts'
import { type MadePart, mostMade } from './resolveParts.ts'
import { withSavedBomMapping } from './savedMapping.ts'

/** What an import made, or its dry run would make. */
interface Imported {
  readonly partId: string | null
  readonly mbomId: string | null
  readonly madePartCount: number
  /** Ids of parts that were made, or what a dry run would make. */
  readonly madeParts: readonly (string | MadePart)[]
  readonly lineCount: number
  readonly mbomCount: number
  readonly bom: BomToImport
  readonly isDry: boolean
}

const ColumnsInput = builder.inputType('ImportBomColumnsInput', {
  description: 'Columns by their name in the header. Absent: found by usual names; an empty text: none.',
  fields: (t) => ({
    quantity: t.string(),
    designators: t.string(),
    description: t.string(),
    note: t.string(),
    revision: t.string(),
    unit: t.string({ description: 'What quantities are counted in. Absent: as the parts are.' }),
    depth: t.string({ description: 'How deep a row stands: 2 is a part of the nearest 1 before it.' }),
    level: t.string({ description: 'Where a row stands: 1.2 is a part of 1.' }),
  }),
})

const ImportInput = builder.inputType('ImportBomInput', {
  fields: (t) => ({
    upload: t.string({
      description: 'The s3Key of requestFileUploadUrl, to whose address a CSV or XLSX file was sent.',
    }),
    csv: t.string({
      description:
        'Instead of an upload: the text of a small file, with commas, semicolons or tabs between cells.',
    }),
    encoding: t.field({
      type: EncodingType,
      description: 'Found out when absent.',
    }),
    delimiter: t.field({
      type: DelimiterType,
      description: 'Found out from the header when absent.',
    }),
    sheet: t.string({ description: 'Of a workbook; the first when absent.' }),
    partNumber: t.string({
      description:
        'Of the assembly; it is made when it is not there. Absent where the rows say it: depth or level 0.',
    }),
    revision: t.string({ description: 'Of the assembly. The latest when absent, A when there is none.' }),
    description: t.string({ description: 'Of an assembly that is made.' }),
    trackingType: t.field({ type: TrackingTypeType, description: 'Of an assembly that is made.' }),
    exportControlled: t.boolean({ description: 'Of an assembly that is made.' }),
    newPartsTrackingType: t.field({ type: TrackingTypeType, description: 'Of the parts that are made.' }),
    numberTemplate: t.string({
      description:
        'How a part number is built: {LCSC|Digikey|Value Footprint} is the first of these that is not empty.',
    }),
    columns: t.field({ type: ColumnsInput }),
    identityColumns: t.stringList({ description: 'Columns in which rows with one part number must agree.' }),
    dashQuantity: t.field({ type: DashQuantityType, description: 'REFUSE when absent.' }),
    decimalSign: t.field({
      type: DecimalSignType,
      description: 'Absent: a quantity that can be read in two ways is refused.',
    }),
    repeatedLines: t.field({ type: RepeatedLinesType, description: 'JOIN when absent.' }),
    designatorCount: t.field({ type: DesignatorCountType, description: 'REFUSE when absent.' }),
    mapping: t.string({
      description:
        'The name of a mapping of BOMs; what is said beside it wins, of columns each by its meaning.',
    }),
    dryRun: t.boolean({ description: 'Say what would be made and all that forbids it, and write nothing.' }),
  }),
})

const ProblemType = builder.objectRef<RowProblem & Pick<Imported, 'bom'>>('BomImportProblem').implement({
  description: 'Something that forbids an import, with what would put it right.',
  fields: (t) => ({
    line: t.int({
      description: 'The row, as a spreadsheet numbers it: the header is 1. Null: not about one row.',
      resolve: ({ refusal }) => ('row' in refusal && refusal.row !== 0 ? refusal.row : null),
    }),
    column: t.string({ resolve: ({ refusal }) => ('column' in refusal ? refusal.column : null) }),
    value: t.string({
      description: 'What stands there.',
      resolve: ({ refusal, cells, bom }) =>
        'column' in refusal ? (cells?.[bom.headers.indexOf(refusal.column)] ?? null) : null,
    }),
    code: t.string({ nullable: false, resolve: ({ refusal }) => refusal.code }),
    problem: t.string({
      nullable: false,
      resolve: ({ refusal }) => (isOfRow(refusal) ? refusal.problem : explain(refusal)),
    }),
    remedy: t.string({ resolve: ({ refusal }) => (isOfRow(refusal) ? refusal.remedy : null) }),
    cells: t.field({
      type: ['String'],
      description: 'Of its row, in the order of `headers`: for a file to correct. Null: not about one row.',
      resolve: ({ cells }) => (cells === null ? null : [...cells]),
    }),
  }),
})

function isOfRow(refusal: Refusal): refusal is Refusal & { readonly code: 'BOM_ROW' | 'IMPORT_ROW' } {
  return refusal.code === 'BOM_ROW' || refusal.code === 'IMPORT_ROW'
}

const NoteType = builder.objectRef<BomToImport['notes'][number]>('BomImportNote').implement({
  description: 'Something to look at that does not forbid an import.',
  fields: (t) => ({
    lines: t.field({ type: ['Int'], nullable: false, resolve: ({ rows }) => [...rows] }),
    note: t.exposeString('note', { nullable: false }),
  }),
})

const MadePartType = builder.objectRef<MadePart>('BomImportPart').implement({
  description: 'A part that an import makes.',
  fields: (t) => ({
    partId: t.exposeID('id', { description: 'Null after a dry run.' }),
    partNumber: t.exposeString('partNumber', { nullable: false }),
    revision: t.exposeString('revision', { nullable: false }),
    description: t.exposeString('description'),
  }),
})

async function madePart(context: RequestContext, made: string | MadePart): Promise<MadePart | null> {
  if (typeof made !== 'string') return made
  const part = await context.one<PartRow>(loadParts, made)
  if (part === null) return null
  const { id, part_number: partNumber, revision, description } = part
  return { id, partNumber, revision, description }
}

const ImportPayload = builder.objectRef<Imported>('ImportBom').implement({
  fields: (t) => ({
    partId: t.exposeID('partId', { description: 'The assembly; null after a dry run that would make it.' }),
    part: t.field({
      type: PartType,
      resolve: ({ partId }, _args, context) =>
        partId === null ? null : context.one<PartRow>(loadParts, partId),
    }),
    mbomId: t.exposeID('mbomId', { description: 'The draft that was made; null after a dry run.' }),
    mbom: t.field({
      type: MBomType,
      resolve: ({ mbomId }, _args, context) =>
        mbomId === null ? null : context.one<MBomRow>(loadMBoms, mbomId),
    }),
    rowCount: t.int({
      nullable: false,
      description: 'Rows below the header.',
      resolve: ({ bom }) => bom.counts.rows,
    }),
    lineCount: t.exposeInt('lineCount', { nullable: false, description: 'Lines of all mBOMs together.' }),
    mbomCount: t.exposeInt('mbomCount', {
      nullable: false,
      description: 'Assemblies, each with a draft of its own.',
    }),
    format: t.string({
      nullable: false,
      description: 'utf-8, utf-16le, utf-16be, windows-1252 or xlsx.',
      resolve: ({ bom }) => bom.table.format,
    }),
    headers: t.field({ type: ['String'], nullable: false, resolve: ({ bom }) => [...bom.headers] }),
    createdPartCount: t.exposeInt('madePartCount', {
      nullable: false,
      description: 'Parts made, the assembly among them.',
    }),
    createdParts: t.field({
      type: [MadePartType],
      nullable: false,
      description: `The first ${mostMade} of them.`,
      resolve: async ({ madeParts }, _args, context) =>
        (await Promise.all(madeParts.map((made) => madePart(context, made)))).filter((made) => made !== null),
    }),
    leftOut: t.field({
      type: ['Int'],
      nullable: false,
      description: 'Rows left out, because their quantity is a dash.',
      resolve: ({ bom }) => [...bom.leftOut],
    }),
    notes: t.field({ type: [NoteType], nullable: false, resolve: ({ bom }) => [...bom.notes] }),
    problemCount: t.int({
      nullable: false,
      description: 'Of a dry run: how much forbids the import.',
      resolve: ({ bom, isDry }) => (isDry ? bom.problems.count : 0),
    }),
    problems: t.field({
      type: [ProblemType],
      nullable: false,
      description:
        'Of a dry run: all that, up to 10,000. An import with problems is refused with the first 500.',
      resolve: ({ bom, isDry }) => (isDry ? bom.problems.list.map((problem) => ({ ...problem, bom })) : []),
    }),
  }),
})

builder.mutationField('importBom', (t) =>
  t.field({
    type: ImportPayload,
    description:
      'Import a bill of materials from a table: missing parts, and the next version of every assembly’s mBOM as a draft. All or nothing.',
    args: { input: t.arg({ type: ImportInput, required: true }) },
    resolve: (_root, { input }, context, info) => importOrExplain(context, info, input),
  }),
)

interface Asked {
  readonly dryRun?: boolean | null | undefined
  readonly upload?: string | null | undefined
  readonly csv?: string | null | undefined
}

/** The door of importBom: performs it, or as a dry run says what it would make and all that forbids it. */
async function importOrExplain(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...input }: Asked,
): Promise<Imported> {
  const { permission } = importBom
  if (!context.caller.permissions.has(permission)) throw new Refused({ code: 'PERMISSION', permission })
  const given = await withSavedBomMapping(
    (statement) => context.rows(statement),
    parseInput(importBomInput, input),
  )
  const name = given.upload ? watchName(context.caller, given.upload) : null
  const watch = ImportWatch.start(name, context.gone)
  try {
    const opened = await openUpload(askingOf(context), { upload: given.upload, text: given.csv })
    const bom = await readBom(given, { ...opened, watch })
    watch.enter(dryRun === true ? 'CHECKING' : 'WRITING', bom.counts.lines)
    const imported = dryRun === true ? await explainOnly(context, bom) : await write(context, info, bom)
    watch.end(name, 'DONE')
    return imported
  } catch (error) {
    watch.end(name, isCanceled(error) ? 'CANCELED' : 'REFUSED')
    throw error
  }
}

function write(context: RequestContext, info: GraphQLResolveInfo, bom: BomToImport): Promise<Imported> {
  return performing(context, info, { acts: [act(importBom, bom)], asked: bom.given }, (ids) => ({
    partId: madeId(ids, 'partId'),
    mbomId: madeId(ids, 'mbomId'),
    madePartCount: Number(madeId(ids, 'madePartCount')),
    // Absent where the import was remembered before they were told.
    madeParts: [ids['madePartIds'] ?? []].flat(),
    lineCount: Number(madeId(ids, 'lineCount')),
    mbomCount: Number(madeId(ids, 'mbomCount')),
    bom,
    isDry: false,
  }))
}

async function explainOnly(context: RequestContext, bom: BomToImport): Promise<Imported> {
  const { partId, madePartCount, madeParts } = await checkBom(
    (statement) => context.rows(statement),
    context.caller,
    bom,
  )
  const { lines, assemblies } = bom.counts
  return {
    partId,
    mbomId: null,
    madePartCount,
    madeParts,
    lineCount: lines,
    mbomCount: assemblies,
    bom,
    isDry: true,
  }
}
