import { type Statement, statement } from '../db/statement.ts'
import { changing, containing, openRuns, type ParentRow } from './installStore.ts'

/** Locks a unit whose lines are added to; relies on the runs that change it, on the top of its tree, and on others named. */
export function lockUnitOfRequirements(unitId: string, alsoOn: readonly string[]): Statement {
  return statement(
    `with ${containing('u.id = $1::bigint')}
select l.* from lock_streams(array[$1::bigint],
  array(select id from up where installed_in_id is null) || ${openRuns} || $2::bigint[]) as l`,
    [unitId, alsoOn],
  )
}

/** A unit whose as-built BOM is added to. */
export interface UnitOfRequirementsRow extends ParentRow {
  readonly part_id: string
  /** Of its lines; 0: it has none. */
  readonly last_position: number
  /** The parts that its lines ask for. */
  readonly line_part_ids: readonly string[]
}

export function loadUnitOfRequirements(unitId: string): Statement {
  return statement(
    `select u.id, u.serial_number, u.lot_number, u.quality_hold, u.export_controlled, u.installed_in_id, u.part_id, p.part_number,
  coalesce((select max(q.position) from build_requirement q where q.organization_id = u.organization_id and q.part_inventory_id = u.id), 0)
    as last_position,
  array(select q.part_id from build_requirement q where q.organization_id = u.organization_id and q.part_inventory_id = u.id
    and q.removed_at is null) as line_part_ids
from part_inventory u join part p on p.organization_id = u.organization_id and p.id = u.part_id where u.id = $1::bigint`,
    [unitId],
  )
}

/** The open runs that build or change a unit, those that build it first. */
export function listRunsChangingUnit(unitId: string): Statement {
  return statement(
    `select r.* from run r where r.part_inventory_id = $1::bigint
  and r.completed_at is null and r.canceled_at is null and r.purpose in ${changing} order by (r.purpose = 'BUILD') desc, r.id`,
    [unitId],
  )
}
