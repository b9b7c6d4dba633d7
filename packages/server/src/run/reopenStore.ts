import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** Locks a run and its unit, and relies on the unit that it is built into and on the place where it lies. */
export function lockRunToReopen(runId: string): Statement {
  return statement(
    `select * from lock_streams(
  array(select unnest(array[r.id, r.part_inventory_id]) from run r where r.id = $1::bigint),
  array(select unnest(array_remove(array[u.location_id, u.installed_in_id], null)) from run r
    join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id where r.id = $1::bigint))`,
    [runId],
  )
}

/** The unit of a completed run, with what it is built into and what is worked on both. */
export interface UnitToReopenRow extends Row<'part_inventory'> {
  readonly part_number: string
  readonly place_available: boolean
  readonly open_builds: string
  /** The open run that builds it; null: none, or none that the caller may see. */
  readonly build_id: string | null
  readonly build_title: string | null
  readonly inside_part_number: string | null
  readonly inside_serial_number: string | null
  readonly inside_lot_number: string | null
  /** An open run changes what it is built into. */
  readonly inside_open: boolean
}

export function loadUnitToReopen(runId: string): Statement {
  return statement(
    `select u.*, p.part_number, coalesce(l.available, true) as place_available, w.open_builds, b.id as build_id, b.title as build_title,
  ip.part_number as inside_part_number, i.serial_number as inside_serial_number, i.lot_number as inside_lot_number,
  coalesce(iw.open_changes > 0, false) as inside_open
from run r
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
join work_on_units(array(select part_inventory_id from run where id = $1::bigint)) w on w.id = u.id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join run b on b.organization_id = u.organization_id and b.part_inventory_id = u.id and b.purpose = 'BUILD'
  and b.completed_at is null and b.canceled_at is null
left join part_inventory i on i.organization_id = u.organization_id and i.id = u.installed_in_id
left join part ip on ip.organization_id = i.organization_id and ip.id = i.part_id
left join work_on_units(array(select o.installed_in_id from run q
  join part_inventory o on o.organization_id = q.organization_id and o.id = q.part_inventory_id where q.id = $1::bigint)) iw
  on iw.id = i.id
where r.id = $1::bigint`,
    [runId],
  )
}
