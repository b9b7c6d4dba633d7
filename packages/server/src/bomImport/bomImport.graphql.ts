import { explain, type Refusal, Refused } from '@traveler/domain/refusal.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { act, parseInput } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { TrackingTypeType } from '../part/partList.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { importBom } from './importBom.ts'
import {
  type BomToImport,
  dashQuantities,
  decimalSigns,
  importBomInput,
  repeatedLines,
} from './importBomInput.ts'
import { planImport } from './planImport.ts'
import { readKnown } from './readKnown.ts'

/** What an import made, or its dry run would make. */
interface Imported {
  readonly partId: string | null
  readonly mbomId: string | null
  readonly madePartCount: number
  readonly lineCount: number
  readonly asked: BomToImport
  readonly refusals: readonly Refusal[]
}

interface Problem {
  readonly row: number | null
  readonly column: string | null
  readonly value: string | null
  readonly code: string
  readonly problem: string
  readonly remedy: string | null
}

const DashQuantityType = enumType(
  'BomDashQuantity',
  dashQuantities,
  'What a dash or a blank in the quantity column means.',
)
const DecimalSignType = enumType(
  'BomDecimalSign',
  decimalSigns,
  'What parts the fraction of a quantity: 0.8 or 0,8.',
)
const RepeatedLinesType = enumType(
  'BomRepeatedLines',
  repeatedLines,
  'Rows with one part number. JOIN: rows that describe one part become one line, different parts are refused. MERGE: one line all the same. REFUSE: refused.',
)

const ColumnsInput = builder.inputType('ImportBomColumnsInput', {
  description: 'Columns by their name in the header. Absent: found by usual names.',
  fields: (t) => ({
    quantity: t.string(),
    designators: t.string(),
    description: t.string(),
    note: t.string(),
    revision: t.string(),
  }),
})

const ImportInput = builder.inputType('ImportBomInput', {
  fields: (t) => ({
    csv: t.string({
      required: true,
      description: 'The text of the file: commas, semicolons or tabs between cells.',
    }),
    partNumber: t.string({
      required: true,
      description: 'Of the assembly; it is made when it is not there.',
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
    decimalSign: t.field({ type: DecimalSignType, description: 'POINT when absent.' }),
    repeatedLines: t.field({ type: RepeatedLinesType, description: 'JOIN when absent.' }),
    dryRun: t.boolean({ description: 'Say what would be made and all that forbids it, and write nothing.' }),
  }),
})

const ProblemType = builder.objectRef<Problem>('BomImportProblem').implement({
  description: 'Something that forbids an import, with what would put it right.',
  fields: (t) => ({
    line: t.int({
      description: 'The row, as a spreadsheet numbers it: the header is 1. Null: not about one row.',
      resolve: ({ row }) => row,
    }),
    column: t.exposeString('column'),
    value: t.exposeString('value', { description: 'What stands there.' }),
    code: t.exposeString('code', { nullable: false }),
    problem: t.exposeString('problem', { nullable: false }),
    remedy: t.exposeString('remedy'),
  }),
})

const NoteType = builder.objectRef<BomToImport['plan']['notes'][number]>('BomImportNote').implement({
  description: 'Something to look at that does not forbid an import.',
  fields: (t) => ({
    lines: t.field({ type: ['Int'], nullable: false, resolve: ({ rows }) => [...rows] }),
    note: t.exposeString('note', { nullable: false }),
  }),
})

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
      resolve: ({ asked }) => asked.table.rows.length,
    }),
    lineCount: t.exposeInt('lineCount', { nullable: false, description: 'Lines of the mBOM.' }),
    createdPartCount: t.exposeInt('madePartCount', {
      nullable: false,
      description: 'Parts made, the assembly among them.',
    }),
    leftOut: t.field({
      type: ['Int'],
      nullable: false,
      description: 'Rows left out, because their quantity is a dash.',
      resolve: ({ asked }) => [...asked.plan.leftOut],
    }),
    notes: t.field({ type: [NoteType], nullable: false, resolve: ({ asked }) => [...asked.plan.notes] }),
    problems: t.field({
      type: [ProblemType],
      nullable: false,
      description:
        'Of a dry run: all that forbids the import. An import with problems is refused with all of them.',
      resolve: ({ asked, refusals }) => refusals.map((refusal) => problemOf(refusal, asked)),
    }),
  }),
})

builder.mutationField('importBom', (t) =>
  t.field({
    type: ImportPayload,
    description:
      'Import a bill of materials from a table: missing parts, and the next version of the mBOM as a draft. All or nothing.',
    args: { input: t.arg({ type: ImportInput, required: true }) },
    resolve: (_root, { input }, context, info) => importOrExplain(context, info, input),
  }),
)

/** The door of importBom: performs it, or as a dry run says what it would make and all that forbids it. */
function importOrExplain(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { dryRun, ...input }: { readonly dryRun?: boolean | null | undefined },
): Promise<Imported> {
  if (dryRun === true) return explainOnly(context, input)
  return performing(context, info, [act(importBom, input)], (ids) => ({
    partId: madeId(ids, 'partId'),
    mbomId: madeId(ids, 'mbomId'),
    madePartCount: ids['madePartIds']?.length ?? 0,
    lineCount: ids['mbomItemIds']?.length ?? 0,
    asked: parseInput(importBomInput, input),
    refusals: [],
  }))
}

async function explainOnly(context: RequestContext, input: object): Promise<Imported> {
  const { caller } = context
  if (!caller.permissions.has(importBom.permission)) {
    throw new Refused({ code: 'PERMISSION', permission: importBom.permission })
  }
  const asked = parseInput(importBomInput, input)
  const plan = planImport(asked, await readKnown((statement) => context.rows(statement), asked), caller)
  return {
    partId: plan.assembly.existing?.id ?? null,
    mbomId: null,
    madePartCount: plan.made.length,
    lineCount: plan.lines.length,
    asked,
    refusals: plan.refusals,
  }
}

function problemOf(refusal: Refusal, { table }: BomToImport): Problem {
  if (refusal.code !== 'BOM_ROW') {
    return {
      row: null,
      column: null,
      value: null,
      code: refusal.code,
      problem: explain(refusal),
      remedy: null,
    }
  }
  const { row, column, problem, remedy } = refusal
  const cells = table.rows[table.numbers.indexOf(row)]
  return {
    row: row === 0 ? null : row,
    column,
    value: cells?.[column] ?? null,
    code: refusal.code,
    problem,
    remedy,
  }
}
