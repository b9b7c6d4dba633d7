import { isFileValue } from '@traveler/domain/runStepField/fieldValue.ts'
import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { FileAttachmentType } from '../file/file.graphql.ts'
import { type FileRow, loadFiles } from '../file/fileStore.ts'
import { builder } from '../graphql/builder.ts'
import { addList, listArguments } from '../graphql/connection.ts'
import { readOwnedPage } from '../graphql/readOwnedPage.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { writtenValue } from '../operation/writtenValue.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { ColumnIonType, ColumnTypeType, datagridColumnList, datagridRowList } from './datagridList.graphql.ts'
import {
  type CellRow,
  type DatagridColumnRow,
  type DatagridRowRow,
  listCellsOfColumns,
  listCellsOfRows,
  listColumnsOfSteps,
  listRowsOfSteps,
  loadDatagridColumns,
  loadDatagridRows,
} from './datagridStore.ts'

export const DatagridColumnType = builder.objectRef<DatagridColumnRow>('DatagridColumn')
export const DatagridRowType = builder.objectRef<DatagridRowRow>('DatagridRow')
export const DatagridValueType = builder.objectRef<CellRow>('DatagridValue')

type OfRow<Row> = Row & { readonly of_id: string }
const list = { list: true, items: false } as const

DatagridColumnType.implement({
  description: 'A column of the grid of a step.',
  fields: (t) => ({
    ...recordFields(t),
    LastSessionId: t.string({ description: 'Null: who changed it is in its record.', resolve: () => null }),
    stepId: t.exposeID('step_id'),
    runStepId: t.id({
      description: 'Null: the grid of a run step is that of its definition.',
      resolve: () => null,
    }),
    index: t.exposeInt('index', { nullable: false, description: 'Columns are shown in this order.' }),
    header: t.exposeString('header'),
    type: t.field({ type: ColumnTypeType, resolve: (row) => apiFieldType(row.type).type }),
    allowedIonType: t.field({ type: ColumnIonType, resolve: (row) => apiFieldType(row.type).allowedIonType }),
    options: t.stringList({ nullable: list, resolve: (row) => [...row.options] }),
    readOnly: t.exposeBoolean('read_only', { description: 'Shown in the run and not filled there.' }),
    settable: t.boolean({ resolve: (row) => !row.read_only }),
    unit: t.string({
      resolve: async ({ unit_id }, _args, context) =>
        unit_id === null
          ? null
          : ((await context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_id))?.type ?? null),
    }),
    editable: t.boolean({
      description: 'Its version is a draft.',
      resolve: async ({ step_id }, _args, context) => {
        const step = await context.one<StepRow>(loadSteps, step_id)
        const procedure = step?.procedure_id
          ? await context.one<ProcedureRow>(loadProcedures, step.procedure_id)
          : null
        return procedure?.status === 'DRAFT'
      },
    }),
    signoffRoleId: t.exposeID('signoff_role_id'),
    signoffRole: t.field({
      type: RoleType,
      resolve: ({ signoff_role_id }, _args, context) =>
        signoff_role_id === null ? null : context.one<RoleRow>(loadRoles, signoff_role_id),
    }),
    values: t.field({
      type: [DatagridValueType],
      nullable: list,
      resolve: (row, _args, context) => context.many<OfRow<CellRow>>(listCellsOfColumns, row.id),
    }),
  }),
})

DatagridRowType.implement({
  description: 'A row of the grid of a step.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id'),
    runStepId: t.id({
      description: 'Null: the grid of a run step is that of its definition.',
      resolve: () => null,
    }),
    index: t.exposeInt('index', { nullable: false, description: 'Rows are shown in this order.' }),
    required: t.exposeBoolean('required', { nullable: false }),
    allowNotApplicable: t.exposeBoolean('allow_not_applicable', { nullable: false }),
    values: t.field({
      type: [DatagridValueType],
      nullable: list,
      description: 'What the author filled in.',
      resolve: (row, _args, context) => context.many<OfRow<CellRow>>(listCellsOfRows, row.id),
    }),
  }),
})

DatagridValueType.implement({
  description: 'What the author of a procedure filled into a cell.',
  fields: (t) => ({
    ...recordFields(t),
    rowId: t.exposeID('row_id', { nullable: false }),
    columnId: t.exposeID('column_id', { nullable: false }),
    value: t.field({
      type: 'ScalarValue',
      resolve: async ({ column_id, value }, _args, context) => {
        const column = await context.one<DatagridColumnRow>(loadDatagridColumns, column_id)
        return column === null ? null : writtenValue(column.type, value)
      },
    }),
    fileAttachmentId: t.id({ resolve: ({ value }) => (isFileValue(value) ? value.file : null) }),
    fileAttachment: t.field({
      type: FileAttachmentType,
      description: 'The file that was filled in; its hash is part of the value.',
      resolve: ({ value }, _args, context) =>
        isFileValue(value) ? context.one<FileRow>(loadFiles, value.file) : null,
    }),
    notApplicable: t.exposeBoolean('not_applicable', { nullable: false }),
    type: t.field({
      type: ColumnTypeType,
      resolve: async ({ column_id }, _args, context) => {
        const column = await context.one<DatagridColumnRow>(loadDatagridColumns, column_id)
        return column === null ? null : apiFieldType(column.type).type
      },
    }),
    row: t.field({
      type: DatagridRowType,
      resolve: ({ row_id }, _args, context) => context.one<DatagridRowRow>(loadDatagridRows, row_id),
    }),
    column: t.field({
      type: DatagridColumnType,
      resolve: ({ column_id }, _args, context) =>
        context.one<DatagridColumnRow>(loadDatagridColumns, column_id),
    }),
  }),
})

const columnNames = { connection: 'DatagridColumnsConnection', edge: 'DatagridColumnsEdge' }
const ColumnsConnection = addList<DatagridColumnRow>(datagridColumnList, DatagridColumnType, columnNames)
const rowNames = { connection: 'DatagridRowsConnection', edge: 'DatagridRowsEdge' }
const RowsConnection = addList<DatagridRowRow>(datagridRowList, DatagridRowType, rowNames)

const columnsOfStep = { spec: datagridColumnList, owner: 'stepId', listOf: listColumnsOfSteps }
const rowsOfStep = { spec: datagridRowList, owner: 'stepId', listOf: listRowsOfSteps }

builder.objectFields(StepType, (t) => ({
  datagridColumns: t.field({
    type: ColumnsConnection,
    description: 'The columns of its grid, from left to right when no order is given.',
    args: listArguments(t, datagridColumnList),
    resolve: (row, args, context) => readOwnedPage<DatagridColumnRow>(context, columnsOfStep, row.id, args),
  }),
  datagridRows: t.field({
    type: RowsConnection,
    description: 'The rows of its grid, from top to bottom when no order is given.',
    args: listArguments(t, datagridRowList),
    resolve: (row, args, context) => readOwnedPage<DatagridRowRow>(context, rowsOfStep, row.id, args),
  }),
}))
