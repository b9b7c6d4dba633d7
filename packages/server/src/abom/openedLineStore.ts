import { type Statement, statement } from '../db/statement.ts'
import { changing } from './installStore.ts'

/** The lines of the unit of a run, those first that stand. */
export interface LineOfUnitRow {
  readonly id: string
  /** The run names it already. */
  readonly named: boolean
}

export function listLinesToOpen(runId: string): Statement {
  return statement(
    `select q.id, exists (select from opened_line o where o.organization_id = q.organization_id
    and o.run_id = $1::bigint and o.build_requirement_id = q.id) as named
from build_requirement q
where q.part_inventory_id = (select part_inventory_id from run where id = $1::bigint) and q.removed_at is null order by q.id`,
    [runId],
  )
}

/** A line that stands, found by its unit. */
export interface LineToOpenRow {
  readonly of_id: string
  readonly id: string
}

export function listLinesOfUnits(partInventoryIds: readonly string[]): Statement {
  return statement(
    `select part_inventory_id as of_id, id from build_requirement
where part_inventory_id = any($1::bigint[]) and removed_at is null order by part_inventory_id, id`,
    [partInventoryIds],
  )
}

/** Locks the unit of a run, and relies on the run. */
export function lockUnitOfOpening(runId: string): Statement {
  return statement(
    `select l.* from lock_streams(array(select part_inventory_id from run where id = $1::bigint), array[$1::bigint]) as l`,
    [runId],
  )
}

/** An open run that may change a line of its unit, found by the line. */
export interface OpeningRow {
  readonly of_id: string
  readonly id: string
}

/** The open runs that may change each line: as `opensLine` decides it, in SQL for lists. */
export function listRunsOpeningLines(lineIds: readonly string[]): Statement {
  return statement(
    `select q.id as of_id, r.id from build_requirement q
join run r on r.organization_id = q.organization_id and r.part_inventory_id = q.part_inventory_id
where q.id = any($1::bigint[]) and q.removed_at is null and r.completed_at is null and r.canceled_at is null
  and r.purpose in ${changing} and (r.purpose = 'BUILD' or r.names_lines is null or q.run_id = r.id
    or exists (select from opened_line o where o.organization_id = r.organization_id and o.run_id = r.id
      and o.build_requirement_id = q.id))
order by q.id, (r.purpose = 'BUILD') desc, r.id`,
    [lineIds],
  )
}
