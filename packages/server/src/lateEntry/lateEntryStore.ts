import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** Work that was done on paper, with whether its performer's signature stands. */
export interface LateEntryRow extends Row<'late_entry'> {
  readonly performer_name: string
  readonly confirmed: boolean
}

export interface LateEntryOfStepRow extends LateEntryRow {
  readonly of_id: string
}

const columns = `e.*, u.name as performer_name,
  (e.withdrawn_at is null and s.id is not null and s.voided_at is null) as confirmed
from late_entry e
join user_account u on u.organization_id = e.organization_id and u.id = e.performer_id
left join signature s on s.organization_id = e.organization_id and s.id = e.signature_id`

export function loadLateEntries(ids: readonly string[]): Statement {
  return statement(`select ${columns} where e.id = any($1::bigint[])`, [ids])
}

/** The late entries of each run step, all attempts, the first one first. */
export function listLateEntriesOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select e.run_step_id as of_id, ${columns} where e.run_step_id = any($1::bigint[]) order by e.id`,
    [runStepIds],
  )
}

/** Those of a run that stand, in the attempts that count. */
export function listStandingLateEntries(runId: string): Statement {
  return statement(
    `select ${columns}
join run_step t on t.organization_id = e.organization_id and t.id = e.run_step_id and t.attempt = e.attempt
where e.run_id = $1::bigint and e.withdrawn_at is null order by e.id`,
    [runId],
  )
}

export function lockRunOfLateEntry(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select run_id from late_entry where id = $1::bigint), '{}')`,
    [id],
  )
}

/** The person who did the work. */
export interface PerformerRow {
  readonly id: string
  readonly name: string
  readonly deactivated: boolean
}

export function loadPerformer(id: string): Statement {
  return statement('select id, name, deactivated from user_account where id = $1::bigint', [id])
}
