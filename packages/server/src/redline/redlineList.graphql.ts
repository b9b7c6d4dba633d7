import { redlineChanges } from '@traveler/domain/redline/approvalsWanted.ts'
import { redlineStatuses } from '@traveler/domain/redline/redlineStatus.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListFilter, ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const RedlineStatusType = enumType(
  'RedlineStatus',
  redlineStatuses,
  'Where a redline stands; until it is APPLIED or CANCELED its step is in REDLINE.',
)

export const RedlineChangeType = enumType(
  'RedlineChange',
  redlineChanges,
  'What a redline does to its run: it changes a step, adds one, or leaves one out.',
)

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
} as const satisfies ListSpec['sorts']

/** Filters and sorts of `redlines`. */
export const redlineList: ListSpec = {
  name: 'redlines',
  table: 'redline',
  filterType: 'RedlinesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'run_step_id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    issueId: { column: 'issue_id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'RedlineStatus' } },
    change: { column: 'change', kind: { enum: 'RedlineChange' } },
    reason: { column: 'reason', kind: 'String' },
    step: { list: listNamed('runSteps'), own: 'run_step_id', other: 'id' },
    run: { list: listNamed('runs'), own: 'run_id', other: 'id' },
    issue: { list: listNamed('issues'), own: 'issue_id', other: 'id' },
    approvals: { list: () => redlineApprovalList, own: 'id', other: 'redline_id' },
    ...edited,
  },
  sortType: 'RedlineSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    STEP_ID: { column: 'run_step_id', indexed: true },
    ISSUE_ID: { column: 'issue_id', nullable: true },
    STATUS: { column: 'status' },
    ...editedSorts,
    _CREATED: { column: 'created_at', indexed: true },
  },
}

/** Filters and sorts of `redlineApprovals`. */
export const redlineApprovalList: ListSpec = {
  name: 'redlineApprovals',
  table: 'redline_approval',
  filterType: 'RedlineApprovalsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    redlineId: { column: 'redline_id', kind: 'ID' },
    reviewerId: { column: 'reviewer_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    comment: { column: 'comment', kind: 'String' },
    redline: { list: () => redlineList, own: 'redline_id', other: 'id' },
    reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
    ...edited,
  },
  sortType: 'RedlineApprovalSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    STATUS: { column: 'status' },
    COMMENT: { column: 'comment', nullable: true },
    REDLINE_ID: { column: 'redline_id', indexed: true },
    REVIEWER_ID: { column: 'reviewer_id', indexed: true },
    ...editedSorts,
    _CREATED: { column: 'created_at' },
  },
}
