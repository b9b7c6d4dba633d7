import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a person is asked by name to review a procedure version. */
export type ReviewRequestRow = Row<'review_request'>

export function loadReviewRequests(ids: readonly string[]): Statement {
  return statement('select * from review_request where id = any($1::bigint[])', [ids])
}

/** The request of a person for a version, if there is one. */
export function findReviewRequest(procedureId: string, reviewerId: string): Statement {
  return statement(
    'select * from review_request where procedure_id = $1::bigint and reviewer_id = $2::bigint',
    [procedureId, reviewerId],
  )
}

/** Locks the version of a request. */
export function lockVersionOfRequest(requestId: string): Statement {
  return statement(
    `select * from lock_streams(array(select procedure_id from review_request where id = $1::bigint), '{}')`,
    [requestId],
  )
}
