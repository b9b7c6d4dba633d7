import { enumType } from '../graphql/filterTypes.ts'
import type { ListFilter, ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const reviewStatuses = ['PENDING', 'APPROVED', 'REJECTED', 'OUTDATED'] as const

export const ReviewStatusType = enumType(
  'reviewreviewstatusenum',
  reviewStatuses,
  'What a person decided. OUTDATED: it counts no more, because the version went back to draft or the person took it back.',
)

/** Filters that every list of reviews has. */
const filters = {
  id: { column: 'id', kind: 'ID' },
  entityId: { column: 'id', kind: 'ID' },
  status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
  reviewerId: { column: 'reviewer_id', kind: 'ID' },
  comment: { column: 'comment', kind: 'String' },
  depth: { column: 'depth', kind: 'Int' },
  parentId: { column: 'parent_id', kind: 'ID' },
  resolved: { column: 'resolved', kind: 'Boolean' },
  createdById: { column: 'created_by', kind: 'ID' },
  updatedById: { column: 'updated_by', kind: 'ID' },
  _created: { column: 'created_at', kind: 'DateTime' },
  _updated: { column: 'updated_at', kind: 'DateTime' },
  reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
  createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
} as const satisfies Readonly<Record<string, ListFilter>>

/** Sorts that every list of reviews has. */
const sorts = {
  ID: { column: 'id', indexed: true },
  ENTITY_ID: { column: 'id', indexed: true },
  STATUS: { column: 'status', nullable: true },
  REVIEWER_ID: { column: 'reviewer_id', indexed: true },
  COMMENT: { column: 'comment', nullable: true },
  // Its words, without their form.
  CONTENT: { column: 'comment', nullable: true },
  DEPTH: { column: 'depth' },
  PARENT_ID: { column: 'parent_id', nullable: true },
  RESOLVED: { column: 'resolved', nullable: true },
  _CREATED: { column: 'created_at', indexed: true },
  _UPDATED: { column: 'updated_at' },
  CREATED_BY_ID: { column: 'created_by' },
  UPDATED_BY_ID: { column: 'updated_by' },
  _ETAG: { column: 'etag' },
  _LAST_SESSION_ID: { column: 'etag' },
} as const satisfies ListSpec['sorts']

/** Filters and sorts of `reviews`: those of procedure versions. */
export const reviewList: ListSpec = {
  name: 'reviews',
  table: 'review',
  only: { present: ['procedure_id'] },
  filterType: 'ReviewsInputFilters',
  filters: {
    ...filters,
    procedureId: { column: 'procedure_id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    step: { list: listNamed('steps'), own: 'step_id', other: 'id' },
  },
  sortType: 'ReviewSortEnum',
  sorts: {
    ...sorts,
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    STEP_ID: { column: 'step_id', nullable: true },
  },
}

/** Filters and sorts of `mbomApprovals`: those of mBOM versions. */
export const mbomApprovalList: ListSpec = {
  name: 'mbomApprovals',
  table: 'review',
  only: { present: ['mbom_id'] },
  filterType: 'MBomApprovalsInputFilters',
  filters: {
    ...filters,
    mbomId: { column: 'mbom_id', kind: 'ID' },
    roleId: { column: 'role_id', kind: 'ID' },
    mbom: { list: listNamed('mboms'), own: 'mbom_id', other: 'id' },
    role: { list: listNamed('roles'), own: 'role_id', other: 'id' },
  },
  sortType: 'MBomApprovalSortEnum',
  sorts: {
    ...sorts,
    MBOM_ID: { column: 'mbom_id', indexed: true },
    ROLE_ID: { column: 'role_id', nullable: true },
  },
}

/** Filters and sorts of `stepApprovals`: those of standard steps. `stepId` is the top step's. */
export const stepApprovalList: ListSpec = {
  name: 'stepApprovals',
  table: 'review',
  only: { present: ['standard_step_id'] },
  filterType: 'StepApprovalsInputFilters',
  filters: {
    ...filters,
    stepId: { column: 'standard_step_id', kind: 'ID' },
    step: { list: listNamed('steps'), own: 'standard_step_id', other: 'id' },
  },
  sortType: 'StepApprovalSortEnum',
  sorts: { ...sorts, STEP_ID: { column: 'standard_step_id', indexed: true } },
}
