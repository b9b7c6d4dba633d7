import { parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { createDatagridColumn } from './createDatagridColumn.ts'
import { createDatagridRow } from './createDatagridRow.ts'
import { DatagridColumnType, DatagridRowType } from './datagrid.graphql.ts'
import { ColumnIonType, ColumnTypeType } from './datagridList.graphql.ts'
import { type CellRow, listCellsOfRows, loadDatagridColumns, loadDatagridRows } from './datagridStore.ts'
import { DatagridValueType } from './datagridValue.graphql.ts'
import { deleteDatagridColumn } from './deleteDatagridColumn.ts'
import { deleteDatagridRow } from './deleteDatagridRow.ts'
import { recordDatagridValue } from './recordDatagridValue.ts'
import { reorderDatagridColumn } from './reorderDatagridColumn.ts'
import { reorderDatagridRow } from './reorderDatagridRow.ts'
import { runCellById } from './runGrid.graphql.ts'
import { setDatagridValue } from './setDatagridValue.ts'
import { draftCell, type ShownCell } from './shownCell.graphql.ts'
import { updateDatagridColumn } from './updateDatagridColumn.ts'
import { updateDatagridRow } from './updateDatagridRow.ts'

const ColumnInput = builder.inputType('CreateDatagridColumnInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
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
const columnDoor = { type: DatagridColumnType, load: loadDatagridColumns }
const madeColumn = made('datagridColumnId')
const ColumnPayload = recordPayload('CreateDatagridColumn', 'datagridColumn', columnDoor)

builder.mutationField('createDatagridColumn', (t) =>
  t.field({
    type: ColumnPayload,
    description: 'Add a column to the grid of a step of a draft.',
    args: { input: t.arg({ type: ColumnInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createDatagridColumn, input)], madeColumn),
  }),
)

const RowInput = builder.inputType('CreateDatagridRowInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    index: t.int({ description: 'Below the others when not given.' }),
    required: t.boolean(),
    allowNotApplicable: t.boolean(),
  }),
})
const rowDoor = { type: DatagridRowType, load: loadDatagridRows }
const madeRow = made('datagridRowId')
const RowPayload = recordPayload('CreateDatagridRow', 'datagridRow', rowDoor)

builder.mutationField('createDatagridRow', (t) =>
  t.field({
    type: RowPayload,
    description: 'Add a row to the grid of a step of a draft.',
    args: { input: t.arg({ type: RowInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createDatagridRow, input)], madeRow),
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
        (await runCellById(context, cell)) ?? draftCellById(context, cell),
    }),
  }),
})

async function draftCellById(context: RequestContext, { rowId, columnId }: Cell): Promise<ShownCell | null> {
  const cells = await context.many<CellRow & { readonly of_id: string }>(listCellsOfRows, rowId)
  const row = cells.find((cell) => cell.column_id === columnId)
  return row === undefined ? null : draftCell(row)
}

/** The act that filling a cell means: in a run it is recorded, in a draft it is given to whoever works there. */
function cellAct(input: { readonly rowId: string }): Act {
  return parseGridPartId(input.rowId) === null
    ? act(setDatagridValue, input)
    : act(recordDatagridValue, input)
}

builder.mutationField('setDatagridValue', (t) =>
  t.field({
    type: ValuePayload,
    description: 'Fill a cell of a grid: of a run step, as it is worked, or of a draft.',
    args: { input: t.arg({ type: ValueInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [cellAct(input)], (ids) => ({
        rowId: madeId(ids, 'rowId'),
        columnId: madeId(ids, 'columnId'),
      })),
  }),
)

const DeleteColumnPayload = deletedPayload('DeleteDatagridColumn')

builder.mutationField('deleteDatagridColumn', (t) =>
  t.field({
    type: DeleteColumnPayload,
    description: 'Take a column out of the grid of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteDatagridColumn, args)], madeColumn),
  }),
)

const DeleteRowPayload = deletedPayload('DeleteDatagridRow')

builder.mutationField('deleteDatagridRow', (t) =>
  t.field({
    type: DeleteRowPayload,
    description: 'Take a row out of the grid of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteDatagridRow, args)], madeRow),
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
const UpdateColumnPayload = recordPayload('UpdateDatagridColumn', 'datagridColumn', columnDoor)

const UpdateRowInput = builder.inputType('UpdateDatagridRowInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    required: t.boolean(),
    allowNotApplicable: t.boolean(),
  }),
})
const UpdateRowPayload = recordPayload('UpdateDatagridRow', 'datagridRow', rowDoor)

const ReorderInput = builder.inputType('ReorderDatagridInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    index: t.int({ required: true, description: 'Its place, 0 first. The others stand around it.' }),
  }),
})
const ReorderColumnPayload = recordPayload('ReorderDatagridColumn', 'datagridColumn', columnDoor)
const ReorderRowPayload = recordPayload('ReorderDatagridRow', 'datagridRow', rowDoor)

builder.mutationFields((t) => ({
  updateDatagridColumn: t.field({
    type: UpdateColumnPayload,
    description: 'Edit a column of the grid of a draft.',
    args: { input: t.arg({ type: UpdateColumnInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateDatagridColumn, input)], madeColumn),
  }),
  updateDatagridRow: t.field({
    type: UpdateRowPayload,
    description: 'Say of a row of the grid of a draft whether it must be filled.',
    args: { input: t.arg({ type: UpdateRowInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateDatagridRow, input)], madeRow),
  }),
  reorderDatagridColumn: t.field({
    type: ReorderColumnPayload,
    description: 'Give a column of the grid of a draft another place.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reorderDatagridColumn, input)], madeColumn),
  }),
  reorderDatagridRow: t.field({
    type: ReorderRowPayload,
    description: 'Give a row of the grid of a draft another place.',
    args: { input: t.arg({ type: ReorderInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(reorderDatagridRow, input)], madeRow),
  }),
}))
