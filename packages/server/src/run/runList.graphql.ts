import { runPurposes } from '@traveler/domain/run/runPurpose.ts'
import { runStatuses } from '@traveler/domain/run/runStatus.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'
import { partList } from '../part/partList.graphql.ts'
import { partInventoryList } from '../partInventory/partInventoryList.graphql.ts'
import { procedureList } from '../procedure/procedureList.graphql.ts'
import { userList } from '../user/userList.graphql.ts'

export const RunStatusType = enumType(
  'RunStatus',
  runStatuses,
  'Where a run stands: derived from its steps, never set.',
)
export const RunPurposeType = enumType(
  'RunPurpose',
  runPurposes,
  'What a run is for; from the type of its procedure when not given.',
)

/** What happened last to a run. Not a list of its own. */
const runActivityList: ListSpec = {
  name: 'runActivities',
  table: 'stream',
  filterType: 'RunActivitiesInputFilters',
  filters: { recordedAt: { column: 'recorded_at', kind: 'DateTime' } },
  sortType: 'RunActivitySortEnum',
  sorts: {},
}

/** Filters and sorts of `runs`. */
export const runList: ListSpec = {
  name: 'runs',
  table: 'run',
  filterType: 'RunsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    description: { column: 'description', kind: 'String' },
    status: { column: 'status', kind: { enum: 'RunStatus' } },
    purpose: { column: 'purpose', kind: { enum: 'RunPurpose' } },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    partInventoryId: { column: 'part_inventory_id', kind: 'ID' },
    runBatchId: { column: 'run_batch_id', kind: 'ID' },
    batched: { present: ['run_batch_id'], kind: 'Boolean' },
    isOpen: { absent: ['completed_at', 'canceled_at'], kind: 'Boolean' },
    startTime: { column: 'started_at', kind: 'String' },
    endTime: { column: 'completed_at', kind: 'String' },
    attributes: attributeFilter('Run', { list: 'runs', own: 'run' }),
    assignees: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    parentRunId: { column: 'parent_run_id', kind: 'ID' },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    assignedTeamId: { column: 'assigned_team_id', kind: 'ID' },
    locationId: { column: 'location_id', kind: 'ID' },
    plannedRunId: { column: 'planned_run_id', kind: 'ID' },
    dueDate: { column: 'due_date', kind: 'DateTime' },
    scheduledStart: { column: 'scheduled_start', kind: 'DateTime' },
    scheduledEnd: { column: 'scheduled_end', kind: 'DateTime' },
    percentComplete: { column: 'percent_complete', kind: 'Int' },
    priority: { column: 'priority', kind: 'Int' },
    orderReference: { column: 'order_reference', kind: 'String' },
    chargeNumber: { column: 'charge_number', kind: 'String' },
    archived: { column: 'archived', kind: 'Boolean' },
    lastActivity: {
      through: { list: () => runActivityList, own: 'id', other: 'id' },
      filter: 'recordedAt',
      kind: 'DateTime',
    },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    procedure: { list: () => procedureList, own: 'procedure_id', other: 'id' },
    part: { list: () => partList, own: 'part_id', other: 'id' },
    partInventory: { list: () => partInventoryList, own: 'part_inventory_id', other: 'id' },
    partKits: { list: listNamed('partKits'), own: 'id', other: 'run_id' },
    runBatch: { list: listNamed('runBatchs'), own: 'run_batch_id', other: 'id' },
    assignedTo: { list: () => userList, own: 'assigned_to_id', other: 'id' },
    createdBy: { list: () => userList, own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    assignedTeam: { list: listNamed('teams'), own: 'assigned_team_id', other: 'id' },
    Comments: { list: listNamed('comments'), own: 'id', other: 'record_id' },
    labels: labelFilter('id'),
    issues: { list: listNamed('issues'), own: 'id', other: 'run_id' },
    issueId: { column: 'issue_id', kind: 'ID' },
    plannedRun: { list: listNamed('plannedRuns'), own: 'planned_run_id', other: 'id' },
    steps: { list: listNamed('runSteps'), own: 'id', other: 'run_id' },
    locations: { list: listNamed('locations'), own: 'location_id', other: 'id' },
    quantity: { column: 'quantity', kind: 'Int' },
    partNumber: {
      through: { list: () => partList, own: 'part_id', other: 'id' },
      filter: 'partNumber',
      kind: 'String',
    },
  },
  search: 'runs_with_words',
  sortType: 'RunSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    TITLE: { column: 'title', indexed: true },
    STATUS: { column: 'status', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at', indexed: true },
    DUE_DATE: { column: 'due_date', nullable: true, indexed: true },
    SCHEDULED_START: { column: 'scheduled_start', nullable: true },
    SCHEDULED_END: { column: 'scheduled_end', nullable: true },
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    PART_ID: { column: 'part_id', indexed: true },
    PART_INVENTORY_ID: { column: 'part_inventory_id', indexed: true },
    ASSIGNED_TO_ID: { column: 'assigned_to_id', nullable: true, indexed: 'UPWARDS' },
    RUN_BATCH_ID: { column: 'run_batch_id', nullable: true },
    CREATED_BY_ID: { column: 'created_by' },
    DESCRIPTION: { column: 'description', nullable: true },
    ARCHIVED: { column: 'archived' },
    START_TIME: { column: 'started_at', nullable: true },
    END_TIME: { column: 'completed_at', nullable: true },
    ASSIGNED_TEAM_ID: { column: 'assigned_team_id', nullable: true },
    QUANTITY: { column: 'quantity' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    _EXPORT_CONTROLLED: { column: 'export_controlled' },
  },
}
