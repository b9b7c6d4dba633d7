import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { createDatagridColumn } from './createDatagridColumn.ts'
import { createDatagridRow } from './createDatagridRow.ts'
import { DatagridColumnType, DatagridRowType, DatagridValueType } from './datagrid.graphql.ts'
import { ColumnIonType, ColumnTypeType } from './datagridList.graphql.ts'
import { type CellRow, listCellsOfRows, loadDatagridColumns, loadDatagridRows } from './datagridStore.ts'
import { deleteDatagridColumn } from './deleteDatagridColumn.ts'
import { deleteDatagridRow } from './deleteDatagridRow.ts'
import { setDatagridValue } from './setDatagridValue.ts'

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
const ColumnPayload = recordPayload('CreateDatagridColumn', 'datagridColumn', {
  type: DatagridColumnType,
  load: loadDatagridColumns,
})

builder.mutationField('createDatagridColumn', (t) =>
  t.field({
    type: ColumnPayload,
    description: 'Add a column to the grid of a step of a draft.',
    args: { input: t.arg({ type: ColumnInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createDatagridColumn, input)], made('datagridColumnId')),
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
const RowPayload = recordPayload('CreateDatagridRow', 'datagridRow', {
  type: DatagridRowType,
  load: loadDatagridRows,
})

builder.mutationField('createDatagridRow', (t) =>
  t.field({
    type: RowPayload,
    description: 'Add a row to the grid of a step of a draft.',
    args: { input: t.arg({ type: RowInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createDatagridRow, input)], made('datagridRowId')),
  }),
)

const ValueInput = builder.inputType('SetDatagridValueInput', {
  fields: (t) => ({
    rowId: t.id({ required: true }),
    columnId: t.id({ required: true }),
    value: t.field({ type: 'ScalarValue', description: 'Null empties the cell.' }),
    etag: t.string({ description: 'Of the value that is there; compared when given.' }),
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
      resolve: async ({ rowId, columnId }, _args, context) => {
        const cells = await context.many<CellRow & { readonly of_id: string }>(listCellsOfRows, rowId)
        return cells.find((cell) => cell.column_id === columnId) ?? null
      },
    }),
  }),
})

builder.mutationField('setDatagridValue', (t) =>
  t.field({
    type: ValuePayload,
    description: 'Fill a cell of a grid of a draft.',
    args: { input: t.arg({ type: ValueInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(setDatagridValue, input)], (ids) => ({
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
      performing(context, info, [act(deleteDatagridColumn, args)], made('datagridColumnId')),
  }),
)

const DeleteRowPayload = deletedPayload('DeleteDatagridRow')

builder.mutationField('deleteDatagridRow', (t) =>
  t.field({
    type: DeleteRowPayload,
    description: 'Take a row out of the grid of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteDatagridRow, args)], made('datagridRowId')),
  }),
)
