import { runStepStatuses } from '@traveler/domain/runStep/runStepStatus.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'
import { userList } from '../user/userList.graphql.ts'

export const RunStepStatusType = enumType(
  'Statusenum',
  [...runStepStatuses, 'DAG_MODIFIABLE'],
  'Where a run step stands. DAG_MODIFIABLE is never returned.',
)

/** A dependency between two steps of a run. Not a list of its own. */
const runStepEdgeList: ListSpec = {
  name: 'runStepEdges',
  table: 'run_step_edge',
  filterType: 'RunStepsEdgesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    upstreamStepId: { column: 'upstream_step_id', kind: 'ID' },
    step: { list: listNamed('runSteps'), own: 'step_id', other: 'id' },
    upstreamStep: { list: listNamed('runSteps'), own: 'upstream_step_id', other: 'id' },
  },
  sortType: 'RunStepsEdgeSortEnum',
  sorts: {},
}

const ofRun = { list: listNamed('runs'), own: 'run_id', other: 'id' } as const
const ofOrigin = { list: listNamed('steps'), own: 'step_id', other: 'id' } as const

const originStep = { table: 'step', own: 'step_id', other: 'id' } as const
const run = { table: 'run', own: 'run_id', other: 'id' } as const

/** Filters and sorts of `runSteps`. */
export const runStepList: ListSpec = {
  name: 'runSteps',
  table: 'run_step',
  filterType: 'RunStepsInputFilters',
  filters: {
    _updated: { column: 'updated_at', kind: 'DateTime' },
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'Statusenum' } },
    number: { column: 'number', kind: 'String' },
    position: { column: 'position', kind: 'Int' },
    parentId: { column: 'parent_id', kind: 'ID' },
    originStepId: { column: 'step_id', kind: 'ID' },
    isStandardStep: { through: ofOrigin, filter: 'isDerivedStep', kind: 'Boolean' },
    isChildStandardStep: { through: ofOrigin, filter: 'isChildStandardStep', kind: 'Boolean' },
    locationId: { column: 'location_id', kind: 'ID' },
    leadTime: { column: 'lead_time', kind: 'Int' },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    assignedTeamId: { column: 'assigned_team_id', kind: 'ID' },
    scheduledStart: { column: 'scheduled_start', kind: 'DateTime' },
    scheduledEnd: { column: 'scheduled_end', kind: 'DateTime' },
    startTime: { column: 'started_at', kind: 'DateTime' },
    endTime: { column: 'completed_at', kind: 'DateTime' },
    startedById: { column: 'started_by', kind: 'ID' },
    completedById: { column: 'completed_by', kind: 'ID' },
    Comments: { list: listNamed('comments'), own: 'id', other: 'record_id' },
    labels: labelFilter('id'),
    issues: { list: listNamed('issues'), own: 'id', other: 'run_step_id' },
    mustCloseByLinkedIssues: { list: listNamed('issues'), own: 'id', other: 'must_close_by_run_step_id' },
    attributes: attributeFilter('RunStep', { list: 'runSteps', own: 'runStep' }),
    run: ofRun,
    allParents: { tree: 'AROUND', list: listNamed('runSteps'), parent: 'parent_id', same: 'run_id' },
    allChildren: { tree: 'WITHIN', list: listNamed('runSteps'), parent: 'parent_id', same: 'run_id' },
    originStep: ofOrigin,
    title: { through: ofOrigin, filter: 'title', kind: 'String' },
    type: { through: ofOrigin, filter: 'type', kind: { enum: 'runstepsteptypes' } },
    // Written with their run, by who started it.
    _created: { through: ofRun, filter: '_created', kind: 'DateTime' },
    createdById: { through: ofRun, filter: 'createdById', kind: 'ID' },
    createdBy: { through: ofRun, filter: 'createdBy', kind: () => userList },
    batched: { through: ofRun, filter: 'batched', kind: 'Boolean' },
    upstream: { list: () => runStepEdgeList, own: 'id', other: 'step_id' },
    downstream: { list: () => runStepEdgeList, own: 'id', other: 'upstream_step_id' },
    assignees: { list: () => userList, own: 'assigned_to_id', other: 'id' },
    partInventories: {
      through: ofRun,
      filter: 'partInventory',
      kind: listNamed('partInventories'),
    },
    location: { list: listNamed('locations'), own: 'location_id', other: 'id' },
    assignedTo: { list: () => userList, own: 'assigned_to_id', other: 'id' },
    startedBy: { list: () => userList, own: 'started_by', other: 'id' },
    completedBy: { list: () => userList, own: 'completed_by', other: 'id' },
    assignedTeam: { list: listNamed('teams'), own: 'assigned_team_id', other: 'id' },
  },
  sortType: 'RunStepSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    STATUS: { column: 'status', indexed: true },
    RUN_ID: { column: 'run_id', indexed: true },
    _UPDATED: { column: 'updated_at' },
    POSITION: { column: 'position' },
    PARENT_ID: { column: 'parent_id', nullable: true },
    ORIGIN_STEP_ID: { column: 'step_id', nullable: true },
    LOCATION_ID: { column: 'location_id', nullable: true },
    TITLE: { column: 'title', nullable: true, of: originStep },
    TYPE: { column: 'type', nullable: true, of: originStep },
    IS_STANDARD_STEP: { column: 'is_derived_step', nullable: true, of: originStep },
    CREATED_BY_ID: { column: 'created_by', of: run },
    _CREATED: { column: 'created_at', of: run },
    LEAD_TIME: { column: 'lead_time', nullable: true },
    ASSIGNED_TO_ID: { column: 'assigned_to_id', nullable: true },
    ASSIGNED_TEAM_ID: { column: 'assigned_team_id', nullable: true },
    SCHEDULED_START: { column: 'scheduled_start', nullable: true },
    SCHEDULED_END: { column: 'scheduled_end', nullable: true },
    START_TIME: { column: 'started_at', nullable: true },
    END_TIME: { column: 'completed_at', nullable: true },
    STARTED_BY_ID: { column: 'started_by', nullable: true },
    COMPLETED_BY_ID: { column: 'completed_by', nullable: true },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
