import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { builder } from '../graphql/builder.ts'
import { addList, listArguments } from '../graphql/connection.ts'
import { readOwnedPage } from '../graphql/readOwnedPage.ts'
import { type RecordRow, recordFields } from '../graphql/recordFields.ts'
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
import { DatagridValueType } from './datagridValue.graphql.ts'
import { draftCell, type ShownCell } from './shownCell.graphql.ts'

interface ShownPart extends RecordRow {
  /** Null: of a redlined run step. */
  readonly step_id: string | null
  /** Absent: of a draft. */
  readonly run_step_id?: string
  readonly index: number
  /** What its author gives in it; absent: it stands in rows of its own. */
  readonly given?: readonly ShownCell[]
}

/** A column of the grid of a draft, or of a redlined run step. */
export interface ShownColumn
  extends ShownPart,
    Pick<DatagridColumnRow, 'header' | 'type' | 'read_only' | 'unit_id' | 'signoff_role_id'> {
  readonly options: readonly string[]
}

/** A row of the same. */
export interface ShownRow extends ShownPart, Pick<DatagridRowRow, 'required' | 'allow_not_applicable'> {}

export const DatagridColumnType = builder.objectRef<ShownColumn>('DatagridColumn')
export const DatagridRowType = builder.objectRef<ShownRow>('DatagridRow')

type OfRow<Row> = Row & { readonly of_id: string }
const list = { list: true, items: false } as const

DatagridColumnType.implement({
  description: 'A column of the grid of a step.',
  fields: (t) => ({
    ...recordFields(t),
    LastSessionId: t.string({ description: 'Null: who changed it is in its record.', resolve: () => null }),
    stepId: t.exposeID('step_id'),
    runStepId: t.id({
      description: 'Of a redlined step: as it is to be. What is worked is read at the run step.',
      resolve: (row) => row.run_step_id ?? null,
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
      description: 'Its version, or its redline, is a draft.',
      resolve: async ({ step_id }, _args, context) => {
        if (step_id === null) return true
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
      resolve: async (row, _args, context) =>
        row.given ?? (await context.many<OfRow<CellRow>>(listCellsOfColumns, row.id)).map(draftCell),
    }),
  }),
})

DatagridRowType.implement({
  description: 'A row of the grid of a step.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id'),
    runStepId: t.id({
      description: 'Of a redlined step: as it is to be. What is worked is read at the run step.',
      resolve: (row) => row.run_step_id ?? null,
    }),
    index: t.exposeInt('index', { nullable: false, description: 'Rows are shown in this order.' }),
    required: t.exposeBoolean('required', { nullable: false }),
    allowNotApplicable: t.exposeBoolean('allow_not_applicable', { nullable: false }),
    values: t.field({
      type: [DatagridValueType],
      nullable: list,
      description: 'What the author filled in.',
      resolve: async (row, _args, context) =>
        row.given ?? (await context.many<OfRow<CellRow>>(listCellsOfRows, row.id)).map(draftCell),
    }),
  }),
})

// Where a cell of a draft stands.
builder.objectFields(DatagridValueType, (t) => ({
  row: t.field({
    type: DatagridRowType,
    description: 'Null: of the grid of a run step.',
    resolve: ({ draft }, _args, context) =>
      draft === null ? null : context.one<DatagridRowRow>(loadDatagridRows, draft.row_id),
  }),
  column: t.field({
    type: DatagridColumnType,
    description: 'Null: of the grid of a run step.',
    resolve: ({ draft }, _args, context) =>
      draft === null ? null : context.one<DatagridColumnRow>(loadDatagridColumns, draft.column_id),
  }),
}))

const columnNames = { connection: 'DatagridColumnsConnection', edge: 'DatagridColumnsEdge' }
const ColumnsConnection = addList<ShownColumn>(datagridColumnList, DatagridColumnType, columnNames)
const rowNames = { connection: 'DatagridRowsConnection', edge: 'DatagridRowsEdge' }
const RowsConnection = addList<ShownRow>(datagridRowList, DatagridRowType, rowNames)

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
