import { cellsOfRow, gridCellAt } from '@traveler/domain/datagrid/gridCell.ts'
import { gridPartId, parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { emptyCells, unsignedCells } from '@traveler/domain/runStepField/missingFields.ts'
import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import type { DatagridColumn, DatagridRow, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { builder } from '../graphql/builder.ts'
import { connectionType } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import type { Page } from '../graphql/readPage.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { RunStepAttemptType } from '../runStep/runStepAttempt.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { definitionOfStep } from '../runStep/runStepView.graphql.ts'
import { type RecordsView, recordsOfStep } from '../runStepField/fieldView.graphql.ts'
import { ColumnIonType, ColumnTypeType } from './datagridList.graphql.ts'
import { DatagridValueType } from './datagridValue.graphql.ts'
import { pasteDatagridValues } from './pasteDatagridValues.ts'
import { runCell, type ShownCell } from './shownCell.graphql.ts'

interface GridOfStep {
  readonly step: RunStepRow
  readonly attempt: number
  readonly definition: StepDefinition
  readonly recorded: RecordsView['recorded']
  readonly signatures: RecordsView['signatures']
  /** `\x…`. */
  readonly definitionDigest: string
}

interface ColumnOfRun {
  readonly step: RunStepRow
  readonly column: DatagridColumn
}

interface RowOfRun {
  readonly grid: GridOfStep
  readonly row: DatagridRow
}

const idOf = (step: RunStepRow, number: number): string => gridPartId({ runStepId: step.id, number })

const signedIn = ({ cells, signedCells }: GridOfStep['recorded']) => ({
  cells,
  signedCells: new Set(signedCells.keys()),
})

async function gridOf(context: RequestContext, step: RunStepRow, attempt: number): Promise<GridOfStep> {
  const { shown, recorded, signatures } = await recordsOfStep(context, step, attempt)
  const { definition, digest: definitionDigest } = shown
  return { step, attempt, definition, recorded, signatures, definitionDigest }
}

/** The cell of a run step's grid that its row and column name; null when there is none, or none that the caller may see. */
export async function runCellById(
  context: RequestContext,
  { rowId, columnId }: { readonly rowId: string; readonly columnId: string },
): Promise<ShownCell | null> {
  const [row, column] = [parseGridPartId(rowId), parseGridPartId(columnId)]
  if (row === null || column === null) return null
  const step = await context.one<RunStepRow>(loadRunSteps, row.runStepId)
  if (step === null) return null
  const grid = await gridOf(context, step, step.attempt)
  const cell = gridCellAt(grid.definition, { row: row.number, column: column.number })
  return cell === null ? null : runCell({ ...grid, cell })
}

const ColumnType = builder.objectRef<ColumnOfRun>('RunStepDatagridColumn').implement({
  description: 'A column of the grid of a run step, as its definition has it.',
  fields: (t) => ({
    id: t.id({ nullable: false, resolve: ({ step, column }) => idOf(step, column.number) }),
    runStepId: t.id({ nullable: false, resolve: ({ step }) => step.id }),
    index: t.int({ nullable: false, resolve: ({ column }) => column.number - 1 }),
    header: t.string({ nullable: false, resolve: ({ column }) => column.header }),
    type: t.field({ type: ColumnTypeType, resolve: ({ column }) => apiFieldType(column.type).type }),
    allowedIonType: t.field({
      type: ColumnIonType,
      resolve: ({ column }) => apiFieldType(column.type).allowedIonType,
    }),
    options: t.stringList({
      nullable: { list: true, items: false },
      resolve: ({ column }) => [...column.options],
    }),
    unit: t.string({ resolve: ({ column }) => column.unit?.name ?? null }),
    readOnly: t.boolean({
      nullable: false,
      description: 'Shown, and neither filled nor signed.',
      resolve: ({ column }) => column.readOnly,
    }),
    settable: t.boolean({ nullable: false, resolve: ({ column }) => !column.readOnly }),
    signoffRoleId: t.id({ resolve: ({ column }) => column.signoffRole?.id ?? null }),
    signoffRoleName: t.string({
      description: 'As it was called when the work was released.',
      resolve: ({ column }) => column.signoffRole?.name ?? null,
    }),
  }),
})

const RowType = builder.objectRef<RowOfRun>('RunStepDatagridRow').implement({
  description: 'A row of the grid of a run step, with what was recorded in it.',
  fields: (t) => ({
    id: t.id({ nullable: false, resolve: ({ grid, row }) => idOf(grid.step, row.number) }),
    runStepId: t.id({ nullable: false, resolve: ({ grid }) => grid.step.id }),
    index: t.int({ nullable: false, resolve: ({ row }) => row.number - 1 }),
    required: t.boolean({ nullable: false, resolve: ({ row }) => row.required }),
    allowNotApplicable: t.boolean({ nullable: false, resolve: ({ row }) => row.allowNotApplicable }),
    complete: t.boolean({
      nullable: false,
      description: 'Every cell that is filled in the run holds something, and every sign-off is signed.',
      resolve: ({ grid: { definition, recorded }, row }) =>
        emptyCells(row, definition, recorded).length === 0 &&
        unsignedCells(row, definition, signedIn(recorded)).length === 0,
    }),
    given: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'What the author filled in, as text, column by column; null: nothing.',
      resolve: ({ grid, row }) => cellsOfRow(grid.definition, row.number).map(({ given }) => given),
    }),
    values: t.field({
      type: [DatagridValueType],
      nullable: { list: false, items: false },
      description: 'What was recorded, column by column; empty values for what was not.',
      resolve: ({ grid, row }) =>
        cellsOfRow(grid.definition, row.number).map((cell) => runCell({ ...grid, cell })),
    }),
  }),
})

const ColumnsConnection = connectionType<ColumnOfRun>(ColumnType, {
  connection: 'RunStepDatagridColumnsConnection',
  edge: 'RunStepDatagridColumnsEdge',
})
const RowsConnection = connectionType<RowOfRun>(RowType, {
  connection: 'RunStepDatagridRowsConnection',
  edge: 'RunStepDatagridRowsEdge',
})

/** All of a list that is part of a definition: never more than a step may have. */
function whole<Row>(rows: readonly Row[], idOfRow: (row: Row) => string): Page<Row> {
  return {
    rows,
    cursors: rows.map(idOfRow),
    hasNextPage: false,
    hasPreviousPage: false,
    total: () => Promise.resolve({ count: rows.length, exact: true }),
  }
}

async function rowsOf(context: RequestContext, step: RunStepRow, attempt: number): Promise<Page<RowOfRun>> {
  const grid = await gridOf(context, step, attempt)
  return whole(
    grid.definition.rows.map((row) => ({ grid, row })),
    ({ row }) => idOf(step, row.number),
  )
}

builder.objectFields(RunStepType, (t) => ({
  datagridColumns: t.field({
    type: ColumnsConnection,
    nullable: false,
    description: 'The columns of its grid, from left to right.',
    resolve: async (step, _args, context) => {
      const { definition } = await definitionOfStep(context, step)
      return whole(
        definition.columns.map((column) => ({ step, column })),
        ({ column }) => idOf(step, column.number),
      )
    },
  }),
  datagridRows: t.field({
    type: RowsConnection,
    nullable: false,
    description: 'The rows of its grid, with what is recorded in the attempt that counts.',
    resolve: (step, _args, context) => rowsOf(context, step, step.attempt),
  }),
}))

builder.objectFields(RunStepAttemptType, (t) => ({
  datagridRows: t.field({
    type: RowsConnection,
    nullable: false,
    description: 'The rows of the grid, with what was recorded in the attempt.',
    resolve: ({ step, number }, _args, context) => rowsOf(context, step, number),
  }),
}))

const PasteInput = builder.inputType('PasteDatagridValuesInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true }),
    text: t.string({
      required: true,
      description:
        'Lines of cells parted by tab, comma or semicolon. The first may name the columns, one of them Row.',
    }),
    row: t.int({ description: 'Where the first cell goes when no columns are named; 1 when not given.' }),
    column: t.int({ description: 'The same, from left to right.' }),
    reason: t.string({ description: 'Why, where a change asks for it.' }),
  }),
})

builder.mutationField('pasteDatagridValues', (t) =>
  t.field({
    type: recordPayload<RunStepRow>('PasteDatagridValues', 'runStep', {
      type: RunStepType,
      load: loadRunSteps,
    }),
    description:
      'Fill cells of the grid of a run step from a table in text, out of a spreadsheet or a CSV file: all or nothing. Empty text leaves a cell as it is.',
    args: { input: t.arg({ type: PasteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(pasteDatagridValues, input)], made('runStepId')),
  }),
)
