import { plannedRunStatuses } from '@traveler/domain/plannedRun/plannedRunStatus.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { partList } from '../part/partList.graphql.ts'

export const PlannedRunStatusType = enumType(
  'PlannedRunStatus',
  plannedRunStatuses,
  'Where planned work stands. What was started is told by its runs.',
)

/** Filters and sorts of `plannedRuns`. */
export const plannedRunList: ListSpec = {
  name: 'plannedRuns',
  table: 'planned_run',
  filterType: 'PlannedRunsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    partId: { column: 'part_id', kind: 'ID' },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    procedureFamilyId: { column: 'procedure_family_id', kind: 'ID' },
    quantity: { column: 'quantity', kind: 'Float' },
    needBy: { column: 'need_by', kind: 'DateTime' },
    locationId: { column: 'location_id', kind: 'ID' },
    windowStart: { column: 'window_start', kind: 'DateTime' },
    windowEnd: { column: 'window_end', kind: 'DateTime' },
    orderReference: { column: 'order_reference', kind: 'String' },
    priority: { column: 'priority', kind: 'Int' },
    status: { column: 'status', kind: { enum: 'PlannedRunStatus' } },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    part: { list: () => partList, own: 'part_id', other: 'id' },
    partNumber: {
      through: { list: () => partList, own: 'part_id', other: 'id' },
      filter: 'partNumber',
      kind: 'String',
    },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    location: { list: listNamed('locations'), own: 'location_id', other: 'id' },
    runs: { list: listNamed('runs'), own: 'id', other: 'planned_run_id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'PlannedRunSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    NEED_BY: { column: 'need_by', nullable: true, indexed: 'UPWARDS' },
    WINDOW_START: { column: 'window_start', nullable: true, indexed: 'UPWARDS' },
    WINDOW_END: { column: 'window_end', nullable: true },
    PRIORITY: { column: 'priority' },
    STATUS: { column: 'status' },
    QUANTITY: { column: 'quantity' },
    TITLE: { column: 'title', nullable: true },
    ORDER_REFERENCE: { column: 'order_reference', nullable: true },
    PART_ID: { column: 'part_id', indexed: true },
    LOCATION_ID: { column: 'location_id', nullable: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
  },
}
