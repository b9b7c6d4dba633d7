import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const reviewStatuses = ['PENDING', 'APPROVED', 'REJECTED', 'OUTDATED'] as const

export const ReviewStatusType = enumType(
  'reviewreviewstatusenum',
  reviewStatuses,
  'What a person decided. OUTDATED: it counts no more, because the version went back to draft or the person took it back.',
)

/** Filters and sorts of `reviews`. */
export const reviewList: ListSpec = {
  name: 'reviews',
  table: 'review',
  filterType: 'ReviewsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'reviewreviewstatusenum' } },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    reviewerId: { column: 'reviewer_id', kind: 'ID' },
    comment: { column: 'comment', kind: 'String' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    reviewer: { list: listNamed('users'), own: 'reviewer_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'ReviewSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    STATUS: { column: 'status' },
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    REVIEWER_ID: { column: 'reviewer_id', indexed: true },
    COMMENT: { column: 'comment', nullable: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
  },
}
