import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const ReviewRequestStatusType = enumType(
  'Reviewstatusenum',
  ['PENDING', 'APPROVED', 'REJECTED', 'OUTDATED'],
  'What the person who was asked decided. OUTDATED: the approval counts no more, and the version was not submitted since.',
)

/** Filters and sorts of `reviewRequests`. */
export const reviewRequestList: ListSpec = {
  name: 'reviewRequests',
  table: 'review_request',
  filterType: 'ReviewRequestsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'Reviewstatusenum' } },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    reviewerId: { column: 'reviewer_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'ReviewRequestSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    STATUS: { column: 'status' },
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    REVIEWER_ID: { column: 'reviewer_id', indexed: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
  },
}
