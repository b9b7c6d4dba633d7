import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type LocationRow = Row<'location'>

export function loadLocations(ids: readonly string[]): Statement {
  return statement('select * from location where id = any($1::bigint[])', [ids])
}

/** The places directly within others. */
export function listLocationsWithin(parentIds: readonly string[]): Statement {
  return statement(
    'select *, parent_id as of_id from location where parent_id = any($1::bigint[]) order by name, id',
    [parentIds],
  )
}

/** A place and all around it, the innermost first. */
export function listLocationsAround(id: string | null): Statement {
  return statement(`${around} select l.* from around a join location l on l.id = a.id order by a.depth`, [id])
}

const around = `with recursive around as (
  select id, parent_id, 0 as depth from location where id = $1::bigint
  union all select l.id, l.parent_id, a.depth + 1 from around a join location l on l.id = a.parent_id)`

/** Locks a place, and relies on another and all around it staying where they are. */
export function lockLocationWithin(id: string | null, parentId: string | null | undefined): Statement {
  return statement(`select * from lock_streams(array[$2::bigint], array(${around} select id from around))`, [
    parentId ?? null,
    id,
  ])
}

/** Locks a place with all that lies there: whether it may be used changes with the place. */
export function lockLocationWithInventory(id: string): Statement {
  return statement(
    `select * from lock_streams($1::bigint || array(select id from part_inventory where location_id = $1::bigint), '{}')`,
    [id],
  )
}

/** What lies at a place, and how many places in use lie directly within it. */
export interface LocationUseRow {
  readonly lying: number
  readonly places_within: number
}

export function countLocationUse(id: string): Statement {
  return statement(
    `select (select count(*)::integer from part_inventory where location_id = $1::bigint and quantity > 0) as lying,
  (select count(*)::integer from location where parent_id = $1::bigint and not archived) as places_within`,
    [id],
  )
}

/** How much a work center does at once. */
export interface WorkCenterRow extends Row<'work_center'> {
  /** The location. */
  readonly of_id: string
}

export function loadWorkCentersAt(locationIds: readonly string[]): Statement {
  return statement('select *, location_id as of_id from work_center where location_id = any($1::bigint[])', [
    locationIds,
  ])
}

/** The clock of a place: of its own site, else of the organization's first. */
export interface PlaceZoneRow {
  readonly id: string
  readonly time_zone: string | null
}

export function loadPlaceZones(locationIds: readonly string[]): Statement {
  return statement(
    `select l.id, (select s.time_zone from site s where s.organization_id = l.organization_id
  order by s.id = l.site_id desc nulls last, s.id limit 1) as time_zone
from location l where l.id = any($1::bigint[])`,
    [locationIds],
  )
}

/** Places by their names; one name is one place. */
export function listLocationsNamed(names: readonly string[]): Statement {
  return statement('select * from location where name = any($1::text[])', [[...new Set(names)]])
}

/** Relies on places, by their names, staying as they are. */
export function lockNamedLocations(names: readonly string[]): Statement {
  return statement(
    `select * from lock_streams('{}', array(select id from location where name = any($1::text[])))`,
    [[...new Set(names)]],
  )
}

/** The clock of a place by its name; null: the one that counts where no place is named. */
export interface NamedZoneRow {
  readonly name: string | null
  readonly time_zone: string | null
}

export function listZonesOfPlaces(names: readonly string[]): Statement {
  return statement(
    `select wanted.name, (select s.time_zone from site s left join location l on l.organization_id = s.organization_id
    and l.name = wanted.name order by s.id = l.site_id desc nulls last, s.id limit 1) as time_zone
from unnest($1::text[] || array[null::text]) as wanted (name)`,
    [[...new Set(names)]],
  )
}
