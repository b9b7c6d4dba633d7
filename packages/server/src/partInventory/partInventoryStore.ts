import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartInventoryRow = Row<'part_inventory'>

export function loadPartInventories(ids: readonly string[]): Statement {
  return statement('select * from part_inventory where id = any($1::bigint[])', [ids])
}

/** What lies at a place. */
export function listInventoryAt(locationId: string): Statement {
  return statement('select * from part_inventory where location_id = $1::bigint order by id', [locationId])
}

/** A unit that has a serial, as far as it decides on new ones. */
export interface SerialRow {
  readonly id: string
  readonly part_family_id: string
  readonly serial_number: string
  readonly manufacturer_key: string | null
}

/** The same, as the rule knows it. */
export function serialUnit(row: SerialRow) {
  return { familyId: row.part_family_id, serial: row.serial_number, maker: row.manufacturer_key }
}

/** Units with these serials, of any part: by the trimmed and case-folded key. */
export function listSerials(serialKeys: readonly string[]): Statement {
  return statement(
    'select id, part_family_id, serial_number, manufacturer_key from part_inventory where serial_key = any($1::text[])',
    [serialKeys],
  )
}

/** The same, and those with the serial that a unit has. */
export function listSerialsBeside(id: string, serialKeys: readonly string[]): Statement {
  return statement(
    `select id, part_family_id, serial_number, manufacturer_key from part_inventory
where serial_key = any($2::text[] || array(select serial_key from part_inventory where id = $1::bigint and serial_key is not null))`,
    [id, serialKeys],
  )
}

/** A unit or lot with what decides on changing it. */
export interface InventoryToChangeRow extends PartInventoryRow {
  readonly part_number: string
  readonly tracking_type: 'SERIAL' | 'LOT' | null
  readonly part_unit_id: string | null
  readonly sourcing_strategy: Row<'part'>['sourcing_strategy']
  readonly place_available: boolean
  readonly has_open_run: boolean
  /** Null: none that the caller may see. */
  readonly open_run_id: string | null
  readonly open_run_title: string | null
  readonly has_requirements: boolean
  readonly has_runs: boolean
  /** It was taken from a lot, or something was taken from it. */
  readonly was_split: boolean
}

export function loadInventoryToChange(id: string): Statement {
  return loadInventoriesToChange([id])
}

/** Several, in the order of their ids. */
export function loadInventoriesToChange(ids: readonly string[]): Statement {
  return statement(
    `select u.*, p.part_number, p.tracking_type, p.unit_of_measure_id as part_unit_id, p.sourcing_strategy, coalesce(l.available, true) as place_available,
  r.id as open_run_id, r.title as open_run_title, w.open_runs > 0 as has_open_run, w.runs > 0 as has_runs, w.has_requirements,
  u.split_from_id is not null or exists (select from part_inventory t where t.organization_id = u.organization_id
    and t.split_from_id = u.id) as was_split
from part_inventory u
join work_on_units($1::bigint[]) w on w.id = u.id
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join lateral (select id, title from run r where r.organization_id = u.organization_id and r.part_inventory_id = u.id
  and r.completed_at is null and r.canceled_at is null order by (r.purpose = 'BUILD') desc, r.id limit 1) r on true
where u.id = any($1::bigint[]) order by u.id`,
    [ids],
  )
}

/** A unit or lot whose last day is over. */
export type ExpiredRow = Pick<PartInventoryRow, 'id'>

export function loadExpired(ids: readonly string[]): Statement {
  return statement(
    'select id from part_inventory where id = any($1::bigint[]) and expires_on < day_at(organization_id, location_id)',
    [ids],
  )
}

/** An order of which something is still to come, and the day on which that was expected is over. */
export type OverdueRow = Pick<PartInventoryRow, 'id'>

export function loadOverdue(ids: readonly string[]): Statement {
  return statement(
    "select id from part_inventory where id = any($1::bigint[]) and status = 'ON_ORDER' and expected_on < day_at(organization_id, location_id)",
    [ids],
  )
}

/** A lot that another one may be merged with. */
export interface MergeCandidateRow {
  readonly of_id: string
  readonly id: string
}

/** Lots of the same part and number at the same place, counted alike, that are free. Whether they may be merged the act decides. */
export function listMergeCandidates(ids: readonly string[]): Statement {
  return statement(
    `select u.id as of_id, o.id from part_inventory u
join part_inventory o on o.organization_id = u.organization_id and o.part_id = u.part_id and o.id <> u.id
  and o.lot_number is not distinct from u.lot_number and o.unit_of_measure_id is not distinct from u.unit_of_measure_id
  and o.location_id is not distinct from u.location_id and o.expires_on is not distinct from u.expires_on and o.serial_number is null and o.quantity > 0 and not o.quality_hold
  and (o.status = 'AVAILABLE' or o.status_reason = 'PLACE_NOT_AVAILABLE' or o.status = 'SCRAPPED')
where u.id = any($1::bigint[]) and u.serial_number is null and u.quantity > 0 and not u.quality_hold
  and (u.status = 'AVAILABLE' or u.status_reason = 'PLACE_NOT_AVAILABLE' or u.status = 'SCRAPPED')
order by u.id, o.id`,
    [ids],
  )
}

/** Locks a unit, and relies on its part, on the place where it lies, and on others named. */
export function lockInventory(id: string, alsoOn: readonly (string | null | undefined)[] = []): Statement {
  return statement(
    `select * from lock_streams(array[$1::bigint],
  $2::bigint[] || array(select unnest(array[part_id, location_id]) from part_inventory where id = $1::bigint))`,
    [id, alsoOn.flatMap((other) => (other ? [other] : []))],
  )
}

/** Locks a unit, after waiting for others who claim the same names, such as its new serial. */
export function lockInventoryByName(id: string, names: readonly string[]): Statement {
  return statement(
    `select l.* from (select claim_names($2::text[] || array(select 'serial ' || serial_key from part_inventory
  where id = $1::bigint and serial_key is not null)) as number) as claims
cross join lateral lock_streams(case when claims.number >= 0 then array[$1::bigint] end,
  array(select part_id from part_inventory where id = $1::bigint)) as l`,
    [id, names],
  )
}

/** Relies on all revisions of parts, by their numbers, and on places, by their names. */
export function lockNamedInventory(partNumbers: readonly string[], places: readonly string[]): Statement {
  return statement(
    `select * from lock_streams('{}', array(select id from part where part_number = any($1::text[]))
  || array(select id from location where name = any($2::text[])))`,
    [[...new Set(partNumbers)], [...new Set(places)]],
  )
}

/** The day that a moment is at a place; null: at none. */
export interface DayAtRow {
  readonly id: string | null
  readonly day: string
}

/** By the clocks of their sites, and once for what lies nowhere. Null: now. */
export function listDaysAt(locationIds: readonly string[], moment: string | null): Statement {
  return statement(
    `select p.id, day_at(nullif(current_setting('traveler.organization_id', true), '')::bigint, p.id,
  coalesce($2::timestamptz, statement_timestamp())) as day
from (select unnest($1::bigint[]) as id union all select null) as p`,
    [locationIds, moment],
  )
}
