import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A part that a run's unit is built of and that is made here. */
export interface MakeChildRow {
  /** The run. */
  readonly of_id: string
  readonly part_id: string
  readonly part_number: string
  readonly tracking_type: Row<'part'>['tracking_type']
  readonly required: string
  readonly started: string
  readonly procedure_ids: readonly string[]
}

/** What the units of these runs are built of and is made here: sourced by making, or made on the assembly. By BOM line. */
export function listMakeChildren(runIds: readonly string[]): Statement {
  return statement(
    `select r.id as of_id, q.part_id, p.part_number, p.tracking_type, sum(q.quantity) as required,
  coalesce((select sum(c.quantity) from run c where c.organization_id = r.organization_id and c.parent_run_id = r.id
    and c.part_id = q.part_id and c.canceled_at is null), 0) as started,
  array(select v.id from part_procedure l
    join procedure v on v.organization_id = l.organization_id and v.family_id = l.procedure_family_id and v.is_latest_released_version
    where l.organization_id = r.organization_id and l.part_id = q.part_id order by v.id) as procedure_ids
from run r
join build_requirement q on q.organization_id = r.organization_id and q.part_inventory_id = r.part_inventory_id and q.quantity > 0
  and q.removed_at is null
join part p on p.organization_id = q.organization_id and p.id = q.part_id
  and (q.made_on_assembly or p.sourcing_strategy in ('MAKE', 'DUAL_SOURCE'))
where r.id = any($1::bigint[])
group by r.organization_id, r.id, q.part_id, p.part_number, p.tracking_type
order by r.id, min(q.position), q.part_id`,
    [runIds],
  )
}

/**
 * Locks a run, so that what is missing is started once, and relies on all that its unit is built of with the procedures of
 * that. Whoever gives out numbers of those parts waits, as in `lockNumbering`.
 */
export function lockChildStarts(runId: string, reliedOn: readonly string[]): Statement {
  const children = `from run r join build_requirement q on q.organization_id = r.organization_id
  and q.part_inventory_id = r.part_inventory_id and q.removed_at is null`
  return statement(
    `select l.* from (select claim_names(numbering_names(array(select q.part_id ${children} where r.id = $1::bigint))) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then array[$1::bigint] end, $2::bigint[]
  || array(select q.part_id ${children} where r.id = $1::bigint)
  || array(select v.id ${children}
    join part_procedure k on k.organization_id = q.organization_id and k.part_id = q.part_id
    join procedure v on v.organization_id = k.organization_id and v.family_id = k.procedure_family_id and v.is_latest_released_version
    where r.id = $1::bigint)) as l`,
    [runId, reliedOn],
  )
}
