import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A person vouching for exactly what was shown. */
export type SignatureRow = Row<'signature'>

/** A signature found by what it stands on. */
export interface SignatureOfRow extends SignatureRow {
  readonly of_id: string
}

export function loadSignatures(ids: readonly string[]): Statement {
  return statement('select * from signature where id = any($1::bigint[])', [ids])
}

/** The signatures of each run step, voided ones too, in the order in which they were given; those too that another run tells of. */
export function listSignaturesOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, s.* from signature s
where run_id = any(array(select distinct run_id from run_step where id = any($1::bigint[])))
  and run_step_id = any($1::bigint[])
union all select c.id, s.* from run_step c
join signature s on s.organization_id = c.organization_id and s.run_step_id = c.carried_from_id and s.attempt <= c.carried_attempt
  and s.run_id = (select o.run_id from run_step o where o.organization_id = c.organization_id and o.id = c.carried_from_id)
where c.id = any($1::bigint[]) and c.carried_from_id is not null
order by signed_at, id`,
    [runStepIds],
  )
}

/** The signatures on each run as a whole: its completion. Voided ones too, in the order in which they were given. */
export function listSignaturesOfRuns(runIds: readonly string[]): Statement {
  return statement(
    'select run_id as of_id, s.* from signature s where run_id = any($1::bigint[]) and run_step_id is null order by signed_at, id',
    [runIds],
  )
}

/** A signature with the event that tells of it, and the first checkpoint that signs for that. */
export interface SignatureToCheckRow extends SignatureRow {
  readonly event_body: string | null
  readonly event_version: number | null
  /** Hex. */
  readonly event_previous: string | null
  readonly event_hash: string | null
  readonly checkpoint: number | null
}

/** Found by its time: an act uses one in its rows and its events. */
export function loadSignatureToCheck(ids: readonly string[]): Statement {
  return statement(
    `select s.*, e.body as event_body, e.version as event_version, encode(e.previous_hash, 'hex') as event_previous,
  encode(e.hash, 'hex') as event_hash,
  (select min(c.number) from checkpoint_leaf c where c.organization_id = e.organization_id and c.stream_id = e.stream_id
    and c.version >= e.version) as checkpoint
from signature s
left join lateral (
  select e.* from event e where e.organization_id = s.organization_id and e.recorded_at = s.signed_at
    and e.stream_id = any(array[s.run_id, s.procedure_id, s.mbom_id, s.standard_step_id, s.issue_id, s.further_action_id])
    and e.body::jsonb @? format('$.values.signature.insert[*] ? (@.id == "%s")', s.id)::jsonpath
  order by e.version limit 1) e on true
where s.id = any($1::bigint[])`,
    [ids],
  )
}
