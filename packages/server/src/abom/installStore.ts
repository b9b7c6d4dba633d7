import type { Interchange } from '@traveler/domain/abom/servesRequirement.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export const changing = `('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION')`

/** What contains units, at any depth, beside the units themselves. `ids`: which units, as a condition on `u`. */
export const containing = (ids: string): string => `recursive up as (
  select u.id as of_id, u.organization_id, u.id, u.installed_in_id from part_inventory u where ${ids}
  union select up.of_id, p.organization_id, p.id, p.installed_in_id from up
    join part_inventory p on p.organization_id = up.organization_id and p.id = up.installed_in_id)`

const parentsOfLines =
  'u.id in (select part_inventory_id from build_requirement where id = any($1::bigint[]))'
export const openRuns = `array(select r.id from run r where r.part_inventory_id in (select of_id from up)
    and r.completed_at is null and r.canceled_at is null)`

/**
 * Locks the units that are built and what goes into them. Relies on the runs that change them, on where things lie, and on
 * the top of each tree: whoever installs a top elsewhere has it to himself, so that two cannot close a circle together.
 */
export function lockInstalls(lineIds: readonly string[], unitIds: readonly string[]): Statement {
  return statement(
    `with ${containing(parentsOfLines)}
select l.* from lock_streams(array(select of_id from up) || $2::bigint[],
  array(select id from up where installed_in_id is null) || ${openRuns}
  || array(select location_id from part_inventory where id = any($2::bigint[]))) as l`,
    [lineIds, unitIds],
  )
}

/** A line of an as-built BOM, with its part and the unit that it is of. */
export interface LineRow extends Omit<Row<'build_requirement'>, 'interchange'> {
  readonly interchange: Interchange
  readonly part_number: string
  readonly revision: string
  readonly revision_era: number
  readonly family_id: string
  /** What the line is counted in. */
  readonly line_unit_id: string | null
}

const line = `q.*, p.part_number, p.revision, coalesce(p.revision_era, 0) as revision_era, p.family_id,
  coalesce(q.unit_of_measure_id, p.unit_of_measure_id) as line_unit_id`

export function listLines(ids: readonly string[]): Statement {
  return statement(
    `select ${line} from build_requirement q
join part p on p.organization_id = q.organization_id and p.id = q.part_id
where q.id = any($1::bigint[]) and q.removed_at is null`,
    [ids],
  )
}

/** A place of a line by its id in the mBOM that the line was copied from. */
export interface PlaceRow {
  readonly id: string
  readonly line_id: string
  readonly value: string
}

/** The places named, for whichever of the lines have them. */
export function listPlacesOfLines(ids: readonly string[], lineIds: readonly string[]): Statement {
  return statement(
    `select d.id, q.id as line_id, d.value from mbom_item_reference_designator d
join build_requirement q on q.organization_id = d.organization_id and q.origin_mbom_item_id = d.mbom_item_id
where d.id = any($1::bigint[]) and q.id = any($2::bigint[])`,
    [ids, lineIds],
  )
}

/** A unit that is built, as the acts on its as-built BOM know it. */
export interface ParentRow
  extends Pick<
    Row<'part_inventory'>,
    'id' | 'serial_number' | 'lot_number' | 'quality_hold' | 'export_controlled' | 'installed_in_id'
  > {
  readonly part_number: string
}

/** The units that lines are of. */
export function listParentsOfLines(lineIds: readonly string[]): Statement {
  return statement(
    `select u.id, u.serial_number, u.lot_number, u.quality_hold, u.export_controlled, u.installed_in_id, p.part_number
from part_inventory u join part p on p.organization_id = u.organization_id and p.id = u.part_id where ${parentsOfLines}`,
    [lineIds],
  )
}

/** That one unit contains another, or is it. */
export interface ContainsRow {
  readonly of_id: string
  readonly id: string
}

/** The units of lines, and whatever they are in or are recorded in. */
export function listContainingLines(lineIds: readonly string[]): Statement {
  return statement(
    `with recursive up as (
  select u.id as of_id, u.organization_id, u.id from part_inventory u where ${parentsOfLines}
  union select up.of_id, i.organization_id, i.parent_id from up join abom_installation i
    on i.organization_id = up.organization_id and i.part_inventory_id = up.id and i.removed_at is null)
select of_id, id from up order by of_id, id`,
    [lineIds],
  )
}

/** The open runs that build or change the units of lines, those that build them first. */
export function listRunsChangingLines(lineIds: readonly string[]): Statement {
  return statement(
    `select r.*, array(select o.build_requirement_id from opened_line o where o.organization_id = r.organization_id
    and o.run_id = r.id and o.build_requirement_id = any($1::bigint[])) as named
from run r where r.part_inventory_id in (select part_inventory_id from build_requirement where id = any($1::bigint[]))
  and r.completed_at is null and r.canceled_at is null and r.purpose in ${changing} order by (r.purpose = 'BUILD') desc, r.id`,
    [lineIds],
  )
}

export interface ChangingRunRow extends Row<'run'> {
  /** Of the lines asked for: those that it names. */
  readonly named: readonly string[]
}

/** What stands installed for lines. */
export type StandingRow = Pick<
  Row<'abom_installation'>,
  'id' | 'build_requirement_id' | 'quantity' | 'designator'
>

const standing = 'select id, build_requirement_id, quantity, designator from abom_installation'

export function listStandingOfLines(lineIds: readonly string[]): Statement {
  return statement(
    `${standing} where build_requirement_id = any($1::bigint[]) and removed_at is null order by id`,
    [lineIds],
  )
}

/** A unit or lot that is to go in, or came out, with its part and what stands in its way. */
export interface InstallableRow extends Row<'part_inventory'> {
  readonly part_number: string
  readonly revision: string
  readonly revision_era: number
  readonly tracking_type: Row<'part'>['tracking_type']
  /** What it is counted in. */
  readonly counted_in_id: string | null
  /** The day that it is where it lies, `YYYY-MM-DD`. */
  readonly today: string
  readonly place_available: boolean
  readonly inside_part_number: string | null
  readonly inside_serial_number: string | null
  readonly inside_lot_number: string | null
  /** Null: none that the caller may see. */
  readonly open_run_title: string | null
  /** The kit that it is put aside in, with what that is for. */
  readonly kit_id: string | null
  readonly kit_run_id: string | null
  readonly kit_batch_id: string | null
}

export function listInstallable(ids: readonly string[]): Statement {
  return statement(
    `select u.*, p.part_number, p.revision, coalesce(p.revision_era, 0) as revision_era, p.tracking_type,
  coalesce(u.unit_of_measure_id, p.unit_of_measure_id) as counted_in_id, coalesce(l.available, true) as place_available,
  day_at(u.organization_id, u.location_id) as today, ip.part_number as inside_part_number, i.serial_number as inside_serial_number, i.lot_number as inside_lot_number,
  (select min(r.title) from run r where r.organization_id = u.organization_id and r.part_inventory_id = u.id
    and r.completed_at is null and r.canceled_at is null) as open_run_title,
  k.id as kit_id, k.run_id as kit_run_id, k.run_batch_id as kit_batch_id
from part_inventory u
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join part_inventory i on i.organization_id = u.organization_id and i.id = u.installed_in_id
left join part ip on ip.organization_id = i.organization_id and ip.id = i.part_id
left join part_kit_item ki on ki.organization_id = u.organization_id and ki.id = u.part_kit_item_id
left join part_kit k on k.organization_id = ki.organization_id and k.id = ki.part_kit_id
where u.id = any($1::bigint[])`,
    [ids],
  )
}

/** What lines and units are counted in. */
export function listUnitsOfInstalls(lineIds: readonly string[], unitIds: readonly string[]): Statement {
  return statement(
    `select * from unit_of_measurement where id in (
  select coalesce(q.unit_of_measure_id, p.unit_of_measure_id) from build_requirement q
    join part p on p.organization_id = q.organization_id and p.id = q.part_id where q.id = any($1::bigint[])
  union select coalesce(u.unit_of_measure_id, p.unit_of_measure_id) from part_inventory u
    join part p on p.organization_id = u.organization_id and p.id = u.part_id where u.id = any($2::bigint[]))`,
    [lineIds, unitIds],
  )
}

/** A run step at which something is put in. */
export interface InstallStepRow extends Pick<Row<'run_step'>, 'id' | 'run_id' | 'number' | 'status'> {
  readonly part_inventory_id: string
}

export function listStepsToInstallAt(ids: readonly string[]): Statement {
  return statement(
    `select s.id, s.run_id, s.number, s.status, r.part_inventory_id from run_step s
join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.id = any($1::bigint[])`,
    [ids],
  )
}

export type InstallationRow = Row<'abom_installation'>

/** Locks the unit that something is taken out of, and that; relies on the runs that change the unit, and on where it lies. */
export function lockRemoval(id: string): Statement {
  return statement(
    `with ${containing('u.id = (select parent_id from abom_installation where id = $1::bigint)')}
select l.* from lock_streams(array(select unnest(array[parent_id, part_inventory_id]) from abom_installation where id = $1::bigint),
  array(select id from up) || ${openRuns}
  || array(select t.location_id from up join part_inventory t on t.organization_id = up.organization_id and t.id = up.id
    where up.installed_in_id is null)) as l`,
    [id],
  )
}

/** The same for what goes from one unit into another: locks both, and relies on the tops of both trees. */
export function lockMove(id: string, lineId: string): Statement {
  const parents = `u.id in (select parent_id from abom_installation where id = $1::bigint
    union select part_inventory_id from build_requirement where id = $2::bigint)`
  return statement(
    `with ${containing(parents)}
select l.* from lock_streams(array(select of_id from up)
  || array(select part_inventory_id from abom_installation where id = $1::bigint),
  array(select id from up) || ${openRuns}) as l`,
    [id, lineId],
  )
}

/** An installation that is to be taken back, with where the whole tree lies. */
export interface RemovalRow extends InstallationRow {
  readonly place_id: string | null
  readonly place_available: boolean
  /** The kit that it came from still takes it back. */
  readonly is_kit_open: boolean
  /** Null: it was put in at no step. */
  readonly step_status: Row<'run_step'>['status'] | null
}

export function loadRemoval(id: string): Statement {
  return statement(
    `with ${containing('u.id = (select parent_id from abom_installation where id = $1::bigint)')}
select i.*, t.location_id as place_id, coalesce(l.available, true) as place_available, s.status as step_status,
  exists (select from part_inventory u
    join part_kit_item ki on ki.organization_id = u.organization_id and ki.id = u.part_kit_item_id
    join part_kit k on k.organization_id = ki.organization_id and k.id = ki.part_kit_id and k.status not in ('COMPLETED', 'CANCELED')
    where u.organization_id = i.organization_id and u.id = i.part_inventory_id) as is_kit_open
from abom_installation i
left join up on up.of_id = i.parent_id and up.installed_in_id is null
left join part_inventory t on t.organization_id = i.organization_id and t.id = up.id
left join location l on l.organization_id = t.organization_id and l.id = t.location_id
left join run_step s on s.organization_id = i.organization_id and s.id = i.run_step_id
where i.id = $1::bigint`,
    [id],
  )
}
