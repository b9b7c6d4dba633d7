import { enumType } from '../graphql/filterTypes.ts'
import type { ListFilter, ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const ReviewRequestStatusType = enumType(
  'Reviewstatusenum',
  ['PENDING', 'APPROVED', 'REJECTED', 'OUTDATED'],
  'What the person who was asked decided. OUTDATED: the approval counts no more, and the version was not submitted since.',
)

const filters = {
  id: { column: 'id', kind: 'ID' },
  entityId: { column: 'id', kind: 'ID' },
  reviewerId: { column: 'reviewer_id', kind: 'ID' },
  createdById: { column: 'created_by', kind: 'ID' },
  updatedById: { column: 'updated_by', kind: 'ID' },
  _created: { column: 'created_at', kind: 'DateTime' },
  _updated: { column: 'updated_at', kind: 'DateTime' },
  reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
  createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
} as const satisfies Readonly<Record<string, ListFilter>>

const sorts = {
  ID: { column: 'id', indexed: true },
  ENTITY_ID: { column: 'id', indexed: true },
  STATUS: { column: 'status' },
  REVIEWER_ID: { column: 'reviewer_id', indexed: true },
  _CREATED: { column: 'created_at' },
  _UPDATED: { column: 'updated_at' },
  CREATED_BY_ID: { column: 'created_by' },
  UPDATED_BY_ID: { column: 'updated_by' },
  _ETAG: { column: 'etag' },
  _LAST_SESSION_ID: { column: 'etag' },
} as const satisfies ListSpec['sorts']

/** Filters and sorts of `reviewRequests`: those of procedure versions. */
export const reviewRequestList: ListSpec = {
  name: 'reviewRequests',
  table: 'review_request',
  only: { present: ['procedure_id'] },
  filterType: 'ReviewRequestsInputFilters',
  filters: {
    ...filters,
    status: { column: 'status', kind: { enum: 'Reviewstatusenum' } },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
  },
  sortType: 'ReviewRequestSortEnum',
  sorts: { ...sorts, PROCEDURE_ID: { column: 'procedure_id', indexed: true } },
}

/** Filters and sorts of `stepApprovalRequests`: those of standard steps. */
export const stepApprovalRequestList: ListSpec = {
  name: 'stepApprovalRequests',
  table: 'review_request',
  only: { present: ['standard_step_id'] },
  filterType: 'StepApprovalRequestsInputFilters',
  filters: {
    ...filters,
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    stepId: { column: 'standard_step_id', kind: 'ID' },
    step: { list: listNamed('steps'), own: 'standard_step_id', other: 'id' },
  },
  sortType: 'StepApprovalRequestSortEnum',
  sorts: { ...sorts, STEP_ID: { column: 'standard_step_id' } },
}

/** Filters and sorts of `mbomApprovalRequests`: those of mBOM versions. The contract calls who is asked `assignedTo`. */
export const mbomApprovalRequestList: ListSpec = {
  name: 'mbomApprovalRequests',
  table: 'review_request',
  only: { present: ['mbom_id'] },
  filterType: 'MBomApprovalRequestsInputFilters',
  filters: {
    ...filters,
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    mbomId: { column: 'mbom_id', kind: 'ID' },
    assignedToId: { column: 'reviewer_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    mbom: { list: listNamed('mboms'), own: 'mbom_id', other: 'id' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
    assignedTo: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
    assignees: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
  },
  sortType: 'MBomApprovalRequestSortEnum',
  sorts: {
    ...sorts,
    MBOM_ID: { column: 'mbom_id', indexed: true },
    ROLE_ID: { column: 'role_id', nullable: true },
    ASSIGNED_TO_ID: { column: 'reviewer_id', indexed: true },
  },
}
