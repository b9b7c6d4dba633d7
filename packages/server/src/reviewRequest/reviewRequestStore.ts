import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person is asked by name to review a version. */
export type ReviewRequestRow = Row<'review_request'>

/** The columns by which a request names its version. */
type ReviewedColumn = 'procedure_id' | 'standard_step_id' | 'mbom_id'

/** Requests for reviews of one noun's versions by id. */
export function loadReviewRequestsOf(column: ReviewedColumn) {
  return (ids: readonly string[]): Statement =>
    statement(`select * from review_request where id = any($1::bigint[]) and ${column} is not null`, [ids])
}

/** A request with the version that it is for. */
export interface RequestToChangeRow extends ReviewRequestRow {
  readonly version_id: string
}

export function loadRequestToChange(column: ReviewedColumn, id: string): Statement {
  return statement(
    `select *, ${column} as version_id from review_request where id = $1::bigint and ${column} is not null`,
    [id],
  )
}

/** The request of a person for a version, if there is one. */
export function findReviewRequest(column: ReviewedColumn, versionId: string, reviewerId: string): Statement {
  return statement(`select * from review_request where ${column} = $1::bigint and reviewer_id = $2::bigint`, [
    versionId,
    reviewerId,
  ])
}

/** Locks the version of a request. */
export function lockVersionOfRequest(requestId: string): Statement {
  return statement(
    `select * from lock_streams(array(select coalesce(procedure_id, standard_step_id, mbom_id) from review_request where id = $1::bigint), '{}')`,
    [requestId],
  )
}
