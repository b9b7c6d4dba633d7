import { apiFieldTypes, ionTypes } from '@traveler/domain/step/ionType.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { typeFilters } from '../graphql/typeFilters.ts'
import { stepList } from '../step/stepList.graphql.ts'

export const ColumnTypeType = enumType(
  'datagrid_typefieldtypes',
  apiFieldTypes,
  'What the cells of a column take.',
)
export const ColumnIonType = enumType(
  'datagridiontypeentitytypeenum',
  ionTypes,
  'What a column of type ION takes.',
)

/** Filters and sorts of `datagridColumns`. */
export const datagridColumnList: ListSpec = {
  name: 'datagridColumns',
  table: 'datagrid_column',
  filterType: 'DatagridColumnsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    header: { column: 'header', kind: 'String' },
    ...typeFilters('datagrid_typefieldtypes', 'datagridiontypeentitytypeenum'),
    unit: {
      through: { list: listNamed('unitsOfMeasurement'), own: 'unit_id', other: 'id' },
      filter: 'type',
      kind: 'String',
    },
    index: { column: 'index', kind: 'Int' },
    signoffRoleId: { column: 'signoff_role_id', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    step: { list: () => stepList, own: 'step_id', other: 'id' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    signoffRole: { list: listNamed('roles'), own: 'signoff_role_id', other: 'id' },
  },
  sortType: 'DatagridColumnSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    INDEX: { column: 'index' },
    HEADER: { column: 'header' },
    STEP_ID: { column: 'step_id' },
    TYPE: { column: 'type' },
    ALLOWED_ION_TYPE: { column: 'type' },
    UNIT: {
      column: 'type',
      nullable: true,
      of: { table: 'unit_of_measurement', own: 'unit_id', other: 'id' },
    },
    CREATED_BY_ID: { column: 'created_by' },
    SIGNOFF_ROLE_ID: { column: 'signoff_role_id', nullable: true },
    UPDATED_BY_ID: { column: 'updated_by' },
    _CREATED: { column: 'created_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    _UPDATED: { column: 'updated_at' },
  },
}

/** Filters and sorts of `datagridRows`. */
export const datagridRowList: ListSpec = {
  name: 'datagridRows',
  table: 'datagrid_row',
  filterType: 'DatagridRowsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    index: { column: 'index', kind: 'Int' },
    required: { column: 'required', kind: 'Boolean' },
    allowNotApplicable: { column: 'allow_not_applicable', kind: 'Boolean' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    step: { list: () => stepList, own: 'step_id', other: 'id' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'DatagridRowSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    INDEX: { column: 'index' },
    STEP_ID: { column: 'step_id' },
    REQUIRED: { column: 'required' },
    ALLOW_NOT_APPLICABLE: { column: 'allow_not_applicable' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _CREATED: { column: 'created_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    _UPDATED: { column: 'updated_at' },
  },
}
