import { issueStatuses } from '@traveler/domain/issue/issueStatus.ts'
import { issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListFilter, ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'

export const IssueStatusType = enumType(
  'Issuestatusenum',
  issueStatuses,
  'Where an issue stands: PENDING until its disposition is approved.',
)

const gateWords =
  'What is approved: IN_PROGRESS, that the disposition is carried out; RESOLVED, that the issue is closed.'

export const IssueGateType = enumType('Issueapprovalgatetypeenum', issueGates, gateWords)

/** The same by its other name in the public contract. */
export const IssueApprovalGateType = enumType('gateTypeissueapprovalgatetypeenum', issueGates, gateWords)

const edited = {
  createdById: { column: 'created_by', kind: 'ID' },
  updatedById: { column: 'updated_by', kind: 'ID' },
  _created: { column: 'created_at', kind: 'DateTime' },
  _updated: { column: 'updated_at', kind: 'DateTime' },
  createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
} as const satisfies Readonly<Record<string, ListFilter>>

const editedSorts = {
  _UPDATED: { column: 'updated_at' },
  CREATED_BY_ID: { column: 'created_by' },
  UPDATED_BY_ID: { column: 'updated_by' },
  _ETAG: { column: 'etag' },
  _LAST_SESSION_ID: { column: 'etag' },
} as const satisfies ListSpec['sorts']

/** Filters and sorts of `issueDispositionTypes`. */
export const dispositionTypeList: ListSpec = {
  name: 'issueDispositionTypes',
  table: 'issue_disposition_type',
  filterType: 'IssueDispositionTypesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    description: { column: 'description', kind: 'String' },
    active: { column: 'active', kind: 'Boolean' },
    issues: { list: listNamed('issues'), own: 'id', other: 'issue_disposition_type_id' },
    issueDispositionTypeRoles: {
      list: listNamed('issueDispositionTypeRoles'),
      own: 'id',
      other: 'issue_disposition_type_id',
    },
    roles: {
      through: {
        list: listNamed('issueDispositionTypeRoles'),
        own: 'id',
        other: 'issue_disposition_type_id',
      },
      filter: 'role',
      kind: listNamed('roles'),
    },
    ...edited,
  },
  sortType: 'IssueDispositionTypeSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    TITLE: { column: 'title' },
    ACTIVE: { column: 'active' },
    DESCRIPTION: { column: 'description', nullable: true },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issueDispositionTypeRoles`. */
export const dispositionTypeRoleList: ListSpec = {
  name: 'issueDispositionTypeRoles',
  table: 'issue_disposition_type_role',
  filterType: 'IssueDispositionTypeRolesInputFilters',
  filters: {
    issueApprovalGateType: { column: 'gate_type', kind: { enum: 'Issueapprovalgatetypeenum' } },
    count: { column: 'count', kind: 'Int' },
    issueDispositionTypeId: { column: 'issue_disposition_type_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    issueDispositionType: {
      list: listNamed('issueDispositionTypes'),
      own: 'issue_disposition_type_id',
      other: 'id',
    },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    ...edited,
  },
  sortType: 'IssueDispositionTypeRoleSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    COUNT: { column: 'count' },
    ISSUE_DISPOSITION_TYPE_ID: { column: 'issue_disposition_type_id' },
    GATE_TYPE: { column: 'gate_type' },
    ROLE_ID: { column: 'role_id' },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issuePartInventories`. */
export const issuePartInventoryList: ListSpec = {
  name: 'issuePartInventories',
  table: 'issue_part_inventory',
  filterType: 'IssuePartInventoriesInputFilters',
  filters: {
    issueId: { column: 'issue_id', kind: 'ID' },
    partInventoryId: { column: 'part_inventory_id', kind: 'ID' },
    holds: { column: 'holds', kind: 'Boolean' },
    issue: { list: listNamed('issues'), own: 'issue_id', other: 'id' },
    partInventory: { list: listNamed('partInventories'), own: 'part_inventory_id', other: 'id' },
    ...edited,
  },
  sortType: 'IssuePartInventorySortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ISSUE_ID: { column: 'issue_id' },
    PART_INVENTORY_ID: { column: 'part_inventory_id' },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issueApprovals`. */
export const issueApprovalList: ListSpec = {
  name: 'issueApprovals',
  table: 'issue_approval',
  filterType: 'IssueApprovalsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    issueId: { column: 'issue_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    reviewerId: { column: 'reviewer_id', kind: 'ID' },
    issueApprovalGateType: { column: 'gate_type', kind: { enum: 'Issueapprovalgatetypeenum' } },
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    comment: { column: 'comment', kind: 'String' },
    issue: { list: listNamed('issues'), own: 'issue_id', other: 'id' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
    ...edited,
  },
  sortType: 'IssueApprovalSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    STATUS: { column: 'status' },
    COMMENT: { column: 'comment', nullable: true },
    ISSUE_ID: { column: 'issue_id', indexed: true },
    GATE_TYPE: { column: 'gate_type' },
    ROLE_ID: { column: 'role_id', nullable: true },
    REVIEWER_ID: { column: 'reviewer_id', indexed: true },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issueApprovalRequests`. */
export const issueApprovalRequestList: ListSpec = {
  name: 'issueApprovalRequests',
  table: 'issue_approval_request',
  filterType: 'IssueApprovalRequestsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    issueId: { column: 'issue_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    assignedTeamId: { column: 'assigned_team_id', kind: 'ID' },
    issueApprovalGateType: { column: 'gate_type', kind: { enum: 'Issueapprovalgatetypeenum' } },
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    issue: { list: listNamed('issues'), own: 'issue_id', other: 'id' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    assignedTo: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    assignees: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    reviewer: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    assignedTeam: { list: listNamed('teams'), own: 'assigned_team_id', other: 'id' },
    ...edited,
  },
  sortType: 'IssueApprovalRequestSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    STATUS: { column: 'status' },
    ISSUE_ID: { column: 'issue_id', indexed: true },
    GATE_TYPE: { column: 'gate_type' },
    ROLE_ID: { column: 'role_id', nullable: true },
    ASSIGNED_TO_ID: { column: 'assigned_to_id', nullable: true, indexed: 'UPWARDS' },
    ASSIGNED_TEAM_ID: { column: 'assigned_team_id', nullable: true },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issueRelations`. */
export const issueRelationList: ListSpec = {
  name: 'issueRelations',
  table: 'issue_relation',
  filterType: 'IssueRelationsInputFilters',
  filters: {
    originIssueId: { column: 'origin_issue_id', kind: 'ID' },
    relatedIssueId: { column: 'related_issue_id', kind: 'ID' },
    originIssue: { list: listNamed('issues'), own: 'origin_issue_id', other: 'id' },
    relatedIssue: { list: listNamed('issues'), own: 'related_issue_id', other: 'id' },
    ...edited,
  },
  sortType: 'IssueRelationSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ORIGIN_ISSUE_ID: { column: 'origin_issue_id', indexed: true },
    RELATED_ISSUE_ID: { column: 'related_issue_id', indexed: true },
    _CREATED: { column: 'created_at' },
    ...editedSorts,
  },
}

/** Filters and sorts of `issues`. */
export const issueList: ListSpec = {
  name: 'issues',
  table: 'issue',
  filterType: 'IssueInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    status: { column: 'status', kind: { enum: 'Issuestatusenum' } },
    runId: { column: 'run_id', kind: 'ID' },
    runStepId: { column: 'run_step_id', kind: 'ID' },
    issueDispositionTypeId: { column: 'issue_disposition_type_id', kind: 'ID' },
    mustCloseByRunStepId: { column: 'must_close_by_run_step_id', kind: 'ID' },
    fixPartInventoryId: { column: 'fix_part_inventory_id', kind: 'ID' },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    assignedTeamId: { column: 'assigned_team_id', kind: 'ID' },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    partInventoryId: {
      through: { list: () => issuePartInventoryList, own: 'id', other: 'issue_id' },
      filter: 'partInventoryId',
      kind: 'ID',
    },
    partInventories: {
      through: { list: () => issuePartInventoryList, own: 'id', other: 'issue_id' },
      filter: 'partInventory',
      kind: listNamed('partInventories'),
    },
    issueDispositionType: {
      list: () => dispositionTypeList,
      own: 'issue_disposition_type_id',
      other: 'id',
    },
    run: { list: listNamed('runs'), own: 'run_id', other: 'id' },
    runStep: { list: listNamed('runSteps'), own: 'run_step_id', other: 'id' },
    mustCloseByRunStep: { list: listNamed('runSteps'), own: 'must_close_by_run_step_id', other: 'id' },
    fixPartInventory: { list: listNamed('partInventories'), own: 'fix_part_inventory_id', other: 'id' },
    assignedTo: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    assignees: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    assignedTeam: { list: listNamed('teams'), own: 'assigned_team_id', other: 'id' },
    approvals: { list: () => issueApprovalList, own: 'id', other: 'issue_id' },
    furtherActions: {
      through: { list: listNamed('issuesOfFurtherActions'), own: 'id', other: 'issue_id' },
      filter: 'furtherAction',
      kind: listNamed('furtherActions'),
    },
    comments: { list: listNamed('comments'), own: 'id', other: 'record_id' },
    labels: labelFilter('id'),
    attributes: attributeFilter('Issue', { list: 'issues', own: 'issue' }),
    ...edited,
  },
  sortType: 'IssueSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    TITLE: { column: 'title' },
    STATUS: { column: 'status', indexed: true },
    ISSUE_DISPOSITION_TYPE_ID: { column: 'issue_disposition_type_id', nullable: true },
    RUN_STEP_ID: { column: 'run_step_id', nullable: true },
    MUST_CLOSE_BY_RUN_STEP_ID: { column: 'must_close_by_run_step_id', nullable: true },
    FIX_PART_INVENTORY_ID: { column: 'fix_part_inventory_id', nullable: true },
    ASSIGNED_TO_ID: { column: 'assigned_to_id', nullable: true },
    ASSIGNED_TEAM_ID: { column: 'assigned_team_id', nullable: true },
    ...editedSorts,
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at', indexed: true },
  },
}
