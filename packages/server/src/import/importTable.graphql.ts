import type { ImportColumn } from '@traveler/domain/import/importColumn.ts'
import type { ImportKindName } from '@traveler/domain/import/importKinds.ts'
import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act, parseInput } from '../operation/act.ts'
import type { Operation } from '../operation/operation.ts'
import { checkChunks, type ImportKind, type RowProblem } from './importChunks.ts'
import { ColumnInput, DecimalSignType, DelimiterType, EncodingType } from './importInputs.graphql.ts'
import { ImportWatch, watchName } from './importWatch.ts'
import { type OpenedUpload, openUpload } from './openUpload.ts'
import { withSavedMapping } from './savedMapping.ts'
import {
  countRows,
  existingRows,
  prepareTable,
  refuseHeader,
  type TableInput,
  type TableToImport,
  tableInput,
} from './tableToImport.ts'

/** What an import made, or its dry run would make. */
interface ImportedTable {
  readonly format: string
  readonly headers: readonly string[]
  readonly rowCount: number
  readonly madeCount: number
  readonly skippedCount: number
  readonly problemCount: number
  readonly problems: readonly RowProblem[]
}

const TableInputType = builder.inputType('ImportTableInput', {
  description: 'A table of CSV or XLSX: uploaded, or as text.',
  fields: (t) => ({
    upload: t.string({
      description: 'The s3Key of requestFileUploadUrl, to whose address the file was sent.',
    }),
    text: t.string({ description: 'The text of a small table, instead of an upload.' }),
    encoding: t.field({
      type: EncodingType,
      description: 'Found out when absent.',
    }),
    delimiter: t.field({
      type: DelimiterType,
      description: 'Found out from the header when absent.',
    }),
    sheet: t.string({ description: 'Of a workbook; the first when absent.' }),
    decimalSign: t.field({
      type: DecimalSignType,
      description: 'Absent: a quantity that can be read in two ways is refused.',
    }),
    columns: t.field({ type: [ColumnInput], description: 'Absent: all are found by usual names.' }),
    ignoredColumns: t.stringList({
      description: 'Columns that mean nothing; "*": all that are not known. Others are refused.',
    }),
    existing: t.field({
      type: enumType('ImportExisting', existingRows, 'What becomes of a row whose thing is there already.'),
      description: 'REFUSE when absent.',
    }),
    mapping: t.string({
      description:
        'The name of a mapping of this kind; what is said beside it wins, of columns each by its meaning.',
    }),
    dryRun: t.boolean({ description: 'Say what would be made and all that forbids it, and write nothing.' }),
  }),
})

export const ProblemType = builder.objectRef<RowProblem>('ImportProblem').implement({
  description: 'A cell that forbids an import, with what would put it right.',
  fields: (t) => ({
    row: t.int({
      description: 'As a spreadsheet numbers it: the header is 1. Null: not about one row.',
      resolve: ({ refusal }) => ('row' in refusal && refusal.row !== 0 ? refusal.row : null),
    }),
    column: t.string({ resolve: ({ refusal }) => ('column' in refusal ? refusal.column : null) }),
    value: t.string({
      description: 'What stands in the cell.',
      resolve: ({ refusal }) => (refusal.code === 'IMPORT_ROW' && refusal.row !== 0 ? refusal.value : null),
    }),
    code: t.string({ nullable: false, resolve: ({ refusal }) => refusal.code }),
    problem: t.string({
      nullable: false,
      resolve: ({ refusal }) => (refusal.code === 'IMPORT_ROW' ? refusal.problem : explain(refusal)),
    }),
    remedy: t.string({ resolve: ({ refusal }) => (refusal.code === 'IMPORT_ROW' ? refusal.remedy : null) }),
    cells: t.field({
      type: ['String'],
      description: 'Of its row, in the order of `headers`: for a file to correct. Null: not about one row.',
      resolve: ({ cells }) => (cells === null ? null : [...cells]),
    }),
  }),
})

const ImportedType = builder.objectRef<ImportedTable>('ImportedTable').implement({
  description: 'What an import of a table made, or would make.',
  fields: (t) => ({
    format: t.exposeString('format', {
      nullable: false,
      description: 'utf-8, utf-16le, utf-16be, windows-1252 or xlsx.',
    }),
    headers: t.field({ type: ['String'], nullable: false, resolve: ({ headers }) => [...headers] }),
    rowCount: t.exposeInt('rowCount', {
      nullable: false,
      description: 'Rows below the header that hold anything.',
    }),
    createdCount: t.exposeInt('madeCount', {
      nullable: false,
      description: 'Records that were made, or would be.',
    }),
    skippedCount: t.exposeInt('skippedCount', {
      nullable: false,
      description: 'Rows whose thing is there already.',
    }),
    problemCount: t.exposeInt('problemCount', {
      nullable: false,
      description: 'Of a dry run: how much forbids the import.',
    }),
    problems: t.field({
      type: [ProblemType],
      nullable: false,
      description:
        'Of a dry run: all of that, up to 10,000. An import with problems is refused with the first 500.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
})

/** How a kind of thing comes in: its columns, how its rows are read against what there is, and the act that writes them. */
export interface TableDoor<State> {
  /** What mappings for such tables are kept under. */
  readonly kindName: ImportKindName
  readonly columns: readonly ImportColumn[]
  readonly kind: ImportKind<State>
  readonly operation: Operation<TableToImport>
}

/** The mutation that imports a table of one kind. */
export function addTableImport<State>(description: string, door: TableDoor<State>): void {
  builder.mutationField(door.operation.name, (t) =>
    t.field({
      type: ImportedType,
      description,
      args: { input: t.arg({ type: TableInputType, required: true }) },
      resolve: (_root, { input }, context, info) => importOrCheck(context, info, input, door),
    }),
  )
}

interface Asked {
  readonly dryRun?: boolean | null | undefined
  readonly upload?: string | null | undefined
}

async function importOrCheck<State>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...input }: Asked,
  door: TableDoor<State>,
): Promise<ImportedTable> {
  const { permission } = door.operation
  if (!context.caller.permissions.has(permission)) throw new Refused({ code: 'PERMISSION', permission })
  const given = await withSavedMapping(
    (statement) => context.rows(statement),
    door.kindName,
    parseInput(tableInput, input),
  )
  const key = given.upload ? watchName(context.caller, given.upload) : null
  const watch = ImportWatch.start(key, context.gone)
  try {
    const asked = await prepare(context, given, door, watch)
    const imported =
      dryRun === true ? await check(context, asked, door) : await write(context, info, asked, door)
    watch.end(key, 'DONE')
    return imported
  } catch (error) {
    watch.end(key, isCanceled(error) ? 'CANCELED' : 'REFUSED')
    throw error
  }
}

/** Whether an import ended because whoever asked has gone. */
export const isCanceled = (error: unknown): boolean =>
  error instanceof Refused && error.refusals.some(({ code }) => code === 'IMPORT_CANCELED')

async function prepare<State>(
  context: RequestContext,
  given: TableInput,
  door: TableDoor<State>,
  watch: ImportWatch,
): Promise<TableToImport> {
  const opened = await openUpload(askingOf(context), given)
  return prepareTable(given, door.columns, { ...opened, watch })
}

/** The bytes that a request names: an upload of the caller's, or a text. */
export function openSent(
  context: RequestContext,
  given: Parameters<typeof openUpload>[1],
): Promise<OpenedUpload> {
  return openUpload(askingOf(context), given)
}

/** The context, as whoever opens uploads needs to know it. */
export function askingOf(context: RequestContext): Parameters<typeof openUpload>[0] {
  return { caller: context.caller, storage: context.storage, rows: (statement) => context.rows(statement) }
}

async function write<State>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  asked: TableToImport,
  { operation }: TableDoor<State>,
): Promise<ImportedTable> {
  refuseHeader(asked)
  asked.watch.enter('WRITING', await countRows(asked))
  const chosen = { acts: [act(operation, asked)], asked: asked.given }
  return performing(context, info, chosen, (ids) => ({
    ...shownOf(asked),
    rowCount: Number(madeId(ids, 'rowCount')),
    madeCount: Number(madeId(ids, 'madeCount')),
    skippedCount: Number(madeId(ids, 'skippedCount')),
    problemCount: 0,
    problems: [],
  }))
}

async function check<State>(
  context: RequestContext,
  asked: TableToImport,
  { kind }: TableDoor<State>,
): Promise<ImportedTable> {
  const nothing = { rowCount: 0, madeCount: 0, skippedCount: 0 }
  const refused = (refusals: readonly Refusal[]): ImportedTable => ({
    ...shownOf(asked),
    ...nothing,
    problemCount: refusals.length,
    problems: refusals.map((refusal) => ({ refusal, cells: null })),
  })
  if (asked.mapped.refusals.length > 0) return refused(asked.mapped.refusals)
  try {
    asked.watch.enter('CHECKING', await countRows(asked))
    const { counts, problems } = await checkChunks(
      (statement) => context.rows(statement),
      context.caller,
      asked,
      kind,
    )
    return {
      ...shownOf(asked),
      rowCount: counts.rows,
      madeCount: counts.made,
      skippedCount: counts.skipped,
      problemCount: problems.count,
      problems: problems.list,
    }
  } catch (error) {
    // A row that breaks the table is a problem of the table like others.
    if (error instanceof Refused && error.refusals.every(({ code }) => code === 'IMPORT_ROW'))
      return refused(error.refusals)
    throw error
  }
}

function shownOf({ table }: TableToImport): Pick<ImportedTable, 'format' | 'headers'> {
  return { format: table.format, headers: table.headers }
}
