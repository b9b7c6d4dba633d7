import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A concession: that runs may start from a superseded version. */
export type StartConcessionRow = Row<'start_concession'>

export function loadStartConcessions(ids: readonly string[]): Statement {
  return statement('select * from start_concession where id = any($1::bigint[])', [ids])
}

/** Locks the version of a concession: starts from it rely on that. */
export function lockVersionOfConcession(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select procedure_id from start_concession where id = $1::bigint), '{}')`,
    [id],
  )
}

/** The concessions under which runs were started. */
export function listStartConcessionsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select r.id as of_id, c.* from run r
cross join lateral jsonb_to_recordset(r.concessions) as x (id bigint)
join start_concession c on c.organization_id = r.organization_id and c.id = x.id
where r.id = any($1::bigint[]) order by c.id`,
    [runIds],
  )
}
