import { parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { createDatagridColumn } from './createDatagridColumn.ts'
import { createDatagridRow } from './createDatagridRow.ts'
import { DatagridColumnType, DatagridRowType } from './datagrid.graphql.ts'
import { ColumnIonType, ColumnTypeType } from './datagridList.graphql.ts'
import {
  type CellRow,
  type DatagridColumnRow,
  type DatagridRowRow,
  listCellsOfRows,
  loadDatagridColumns,
  loadDatagridRows,
} from './datagridStore.ts'
import { DatagridValueType } from './datagridValue.graphql.ts'
import { deleteDatagridColumn } from './deleteDatagridColumn.ts'
import { deleteDatagridRow } from './deleteDatagridRow.ts'
import { recordDatagridValue } from './recordDatagridValue.ts'
import { gridEdit, isRedlined, redlinedCellById, redlinedPartById } from './redlinedGrid.graphql.ts'
import { reorderDatagridColumn } from './reorderDatagridColumn.ts'
import { reorderDatagridRow } from './reorderDatagridRow.ts'
import { runCellById } from './runGrid.graphql.ts'
import { setDatagridValue } from './setDatagridValue.ts'
import { draftCell, type ShownCell } from './shownCell.graphql.ts'
import { updateDatagridColumn } from './updateDatagridColumn.ts'
import { updateDatagridRow } from './updateDatagridRow.ts'

interface Made {
  readonly id: string
}

/** The column that an act made or changed: of a draft, or of a redlined run step. */
function columnPayload(name: string) {
  return builder.objectRef<Made>(name).implement({
    fields: (t) => ({
      datagridColumn: t.field({
        type: DatagridColumnType,
        resolve: async ({ id }, _args, context) =>
          parseGridPartId(id) === null
            ? context.one<DatagridColumnRow>(loadDatagridColumns, id)
            : (await redlinedPartById(context, id)).column,
      }),
    }),
  })
}

function rowPayload(name: string) {
  return builder.objectRef<Made>(name).implement({
    fields: (t) => ({
      datagridRow: t.field({
        type: DatagridRowType,
        resolve: async ({ id }, _args, context) =>
          parseGridPartId(id) === null
            ? context.one<DatagridRowRow>(loadDatagridRows, id)
            : (await redlinedPartById(context, id)).row,
      }),
    }),
  })
}

/** What is added to a run step is added by its redline. */
async function onDraftOrRedline(
  context: RequestContext,
  input: { readonly runStepId?: string | null | undefined },
  draft: Act,
  kind: string,
): Promise<readonly Act[]> {
  const { runStepId } = input
  return [runStepId ? await gridEdit(context, { ...input, runStepId, kind }) : draft]
}

/** A column or row that is of a run step is edited by its redline. */
async function edit(
  context: RequestContext,
  input: { readonly id: string },
  draft: Act,
  kind: string,
): Promise<readonly Act[]> {
  const { id, ...asked } = input
  const part = parseGridPartId(id)
  return [part === null ? draft : await gridEdit(context, { ...asked, ...part, kind })]
}

const ColumnInput = builder.inputType('CreateDatagridColumnInput', {
  fields: (t) => ({
    stepId: t.id({ description: 'Of a draft.' }),
    runStepId: t.id({ description: 'Instead: of a step that is redlined.' }),
    header: t.string(),
    index: t.int({ description: 'To the right of the others when not given.' }),
    type: t.field({ type: ColumnTypeType, required: true }),
    allowedIonType: t.field({ type: ColumnIonType, description: 'Of a column of type ION: USERS or PARTS.' }),
    options: t.stringList(),
    unit: t.string({ description: 'Name of a unit of measurement that is there.' }),
    signoffRoleId: t.id(),
    settable: t.boolean({ description: 'False: shown in the run and not filled there.' }),
  }),
})
const madeColumn = made('datagridColumnId')
const ColumnPayload = columnPayload('CreateDatagridColumn')

builder.mutationField('createDatagridColumn', (t) =>
  t.field({
    type: ColumnPayload,
    description: 'Add a column to the grid of a step of a draft, or of a run step by its redline.',
    args: { input: t.arg({ type: ColumnInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await onDraftOrRedline(context, input, act(createDatagridColumn, input), 'ADD_COLUMN'),
        madeColumn,
      ),
  }),
)

const RowInput = builder.inputType('CreateDatagridRowInput', {
  fields: (t) => ({
    stepId: t.id({ description: 'Of a draft.' }),
    runStepId: t.id({ description: 'Instead: of a step that is redlined.' }),
    index: t.int({ description: 'Below the others when not given.' }),
    required: t.boolean(),
    allowNotApplicable: t.boolean(),
  }),
})
const madeRow = made('datagridRowId')
const RowPayload = rowPayload('CreateDatagridRow')

builder.mutationField('createDatagridRow', (t) =>
  t.field({
    type: RowPayload,
    description: 'Add a row to the grid of a step of a draft, or of a run step by its redline.',
    args: { input: t.arg({ type: RowInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await onDraftOrRedline(context, input, act(createDatagridRow, input), 'ADD_ROW'),
        madeRow,
      ),
  }),
)

const ValueInput = builder.inputType('SetDatagridValueInput', {
  fields: (t) => ({
    rowId: t.id({ required: true }),
    columnId: t.id({ required: true }),
    value: t.field({ type: 'ScalarValue', description: 'Null empties the cell.' }),
    etag: t.string({ description: 'Of the value that is there; compared when given.' }),
    notApplicable: t.boolean({
      description: 'In a run: the cell does not apply, where its row allows that.',
    }),
    reason: t.string({ description: 'In a run: why, where a change asks for it.' }),
  }),
})

interface Cell {
  readonly rowId: string
  readonly columnId: string
}

const ValuePayload = builder.objectRef<Cell>('SetDatagridValue').implement({
  fields: (t) => ({
    datagridValue: t.field({
      type: DatagridValueType,
      resolve: async (cell, _args, context) =>
        (await redlinedCellById(context, cell)) ??
        (await runCellById(context, cell)) ??
        draftCellById(context, cell),
    }),
  }),
})

async function draftCellById(context: RequestContext, { rowId, columnId }: Cell): Promise<ShownCell | null> {
  const cells = await context.many<CellRow & { readonly of_id: string }>(listCellsOfRows, rowId)
  const row = cells.find((cell) => cell.column_id === columnId)
  return row === undefined ? null : draftCell(row)
}

/** The act that filling a cell means: in a run it is recorded, in a draft or a redline it is given to whoever works there. */
async function cellAct(context: RequestContext, input: Cell & { readonly value?: unknown }): Promise<Act> {
  const [row, column] = [parseGridPartId(input.rowId), parseGridPartId(input.columnId)]
  if (row === null) return act(setDatagridValue, input)
  if (column === null || !(await isRedlined(context, input.rowId))) return act(recordDatagridValue, input)
  const { rowId: _row, columnId: _column, ...given } = input
  return gridEdit(context, { ...given, ...row, kind: 'GIVE', column: column.number })
}

builder.mutationField('setDatagridValue', (t) =>
  t.field({
    type: ValuePayload,
    description: 'Fill a cell of a grid: of a run step, as it is worked, or of a draft or a redline.',
    args: { input: t.arg({ type: ValueInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, [await cellAct(context, input)], (ids) => ({
        rowId: madeId(ids, 'rowId'),
        columnId: madeId(ids, 'columnId'),
      })),
  }),
)

const DeleteColumnPayload = deletedPayload('DeleteDatagridColumn')

builder.mutationField('deleteDatagridColumn', (t) =>
  t.field({
    type: DeleteColumnPayload,
    description: 'Take a column out of the grid of a draft, or of a run step by its redline.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: async (_root, args, context, info) =>
      performing(
        context,
        info,
        await edit(context, args, act(deleteDatagridColumn, args), 'DELETE_COLUMN'),
        madeColumn,
      ),
  }),
)

const DeleteRowPayload = deletedPayload('DeleteDatagridRow')

builder.mutationField('deleteDatagridRow', (t) =>
  t.field({
    type: DeleteRowPayload,
    description: 'Take a row out of the grid of a draft, or of a run step by its redline.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: async (_root, args, context, info) =>
      performing(
        context,
        info,
        await edit(context, args, act(deleteDatagridRow, args), 'DELETE_ROW'),
        madeRow,
      ),
  }),
)

const UpdateColumnInput = builder.inputType('UpdateDatagridColumnInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    header: t.string(),
    type: t.field({ type: ColumnTypeType, description: 'What is filled in must be of it.' }),
    allowedIonType: t.field({ type: ColumnIonType, description: 'Of a column of type ION: USERS or PARTS.' }),
    options: t.stringList(),
    unit: t.string({ description: 'Name of a unit of measurement that is there.' }),
    signoffRoleId: t.id(),
    settable: t.boolean({ description: 'False: shown in the run and not filled there.' }),
  }),
})
const UpdateColumnPayload = columnPayload('UpdateDatagridColumn')

const UpdateRowInput = builder.inputType('UpdateDatagridRowInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    required: t.boolean(),
    allowNotApplicable: t.boolean(),
  }),
})
const UpdateRowPayload = rowPayload('UpdateDatagridRow')

const ReorderInput = builder.inputType('ReorderDatagridInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    index: t.int({ required: true, description: 'Its place, 0 first. The others stand around it.' }),
  }),
})
const ReorderColumnPayload = columnPayload('ReorderDatagridColumn')
const ReorderRowPayload = rowPayload('ReorderDatagridRow')

builder.mutationFields((t) => ({
  updateDatagridColumn: t.field({
    type: UpdateColumnPayload,
    description: 'Edit a column of the grid of a draft, or of a run step by its redline.',
    args: { input: t.arg({ type: UpdateColumnInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await edit(context, input, act(updateDatagridColumn, input), 'EDIT_COLUMN'),
        madeColumn,
      ),
  }),
  updateDatagridRow: t.field({
    type: UpdateRowPayload,
    description:
      'Say of a row of the grid of a draft, or of a run step by its redline, whether it must be filled.',
    args: { input: t.arg({ type: UpdateRowInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await edit(context, input, act(updateDatagridRow, input), 'EDIT_ROW'),
        madeRow,
      ),
  }),
  reorderDatagridColumn: t.field({
    type: ReorderColumnPayload,
    description: 'Give a column of the grid of a draft, or of a run step by its redline, another place.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await edit(context, input, act(reorderDatagridColumn, input), 'MOVE_COLUMN'),
        madeColumn,
      ),
  }),
  reorderDatagridRow: t.field({
    type: ReorderRowPayload,
    description: 'Give a row of the grid of a draft, or of a run step by its redline, another place.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(
        context,
        info,
        await edit(context, input, act(reorderDatagridRow, input), 'MOVE_ROW'),
        madeRow,
      ),
  }),
}))
