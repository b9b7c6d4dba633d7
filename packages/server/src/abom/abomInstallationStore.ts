import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'
import type { InstallationRow } from './installStore.ts'

export function loadInstallations(ids: readonly string[]): Statement {
  return statement('select * from abom_installation where id = any($1::bigint[])', [ids])
}

/** An installation found by its line, or by what is in. */
export interface InstallationOfRow extends InstallationRow {
  readonly of_id: string
}

const standingOf = (owner: string): string =>
  `select ${owner} as of_id, i.* from abom_installation i where ${owner} = any($1::bigint[]) and removed_at is null order by ${owner}, id`

/** What is in, line by line. */
export function listInstallationsOfLines(lineIds: readonly string[]): Statement {
  return statement(standingOf('build_requirement_id'), [lineIds])
}

/** Where units and lots are in. A lot that is only recorded may stand in many. */
export function listInstallationsOfUnits(unitIds: readonly string[]): Statement {
  return statement(standingOf('part_inventory_id'), [unitIds])
}

/** What was taken out of units again, the latest first. */
export function listRemovalsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    `select parent_id as of_id, i.* from abom_installation i
where parent_id = any($1::bigint[]) and removed_at is not null order by parent_id, removed_at desc, id desc`,
    [unitIds],
  )
}

/** The place of an installation as the mBOM names it. */
export interface PlaceOfInstallationRow {
  readonly of_id: string
  readonly designator_id: string
}

export function listPlacesOfInstallations(ids: readonly string[]): Statement {
  return statement(
    `select i.id as of_id, d.id as designator_id from abom_installation i
join build_requirement q on q.organization_id = i.organization_id and q.id = i.build_requirement_id
join mbom_item_reference_designator d on d.organization_id = q.organization_id and d.mbom_item_id = q.origin_mbom_item_id
  and d.value = i.designator
where i.id = any($1::bigint[])`,
    [ids],
  )
}

/** One place in a tree of units: what is there, how deep, and by which installation. */
export interface TreeRow extends Row<'part_inventory'> {
  readonly of_id: string
  readonly depth: number
  readonly installation_id: string
  /** The unit next to it on the way to the one asked for: its parent going down, what is in it going up. */
  readonly next_id: string
  /** So many places were walked for all units that were asked for together. */
  readonly walked: number
}

/** The most that a tree may have; one more is asked for, so that a longer one is refused and never cut. */
export const longestTree = 10_000

/** Over installations that stand, lots that are only recorded too; down to a hundred levels. */
function tree(from: string, to: string): string {
  return `with recursive walk as (
  select i.${from} as of_id, i.organization_id, 1 as depth, i.id as installation_id, i.${to} as unit_id, i.${from} as next_id
    from abom_installation i where i.${from} = any($1::bigint[]) and i.removed_at is null
  union all
  select w.of_id, w.organization_id, w.depth + 1, i.id, i.${to}, i.${from}
    from walk w join abom_installation i on i.organization_id = w.organization_id and i.${from} = w.unit_id and i.removed_at is null
    where w.depth < 100)
select w.of_id, w.depth, w.installation_id, w.next_id, (count(*) over ())::integer as walked, u.* from (select * from walk limit ${longestTree + 1}) w
join part_inventory u on u.organization_id = w.organization_id and u.id = w.unit_id
order by w.of_id, w.depth, w.installation_id`
}

/** All that is in units, at any depth. */
export function listContents(unitIds: readonly string[]): Statement {
  return statement(tree('parent_id', 'part_inventory_id'), [unitIds])
}

/** All that units are in, at any depth. */
export function listContainers(unitIds: readonly string[]): Statement {
  return statement(tree('part_inventory_id', 'parent_id'), [unitIds])
}

/** A unit in which a lot ended: the nearest one. */
export interface LotUseRow extends Row<'part_inventory'> {
  readonly of_id: string
  readonly installation_id: string
  /** The piece of the lot that is in it. */
  readonly piece_id: string
  /** As in a tree. */
  readonly walked: number
}

/** The lots themselves, whatever was split off them, and from then on what they became part of, at any remove. */
const pieces = `recursive piece as (
  select u.id as of_id, u.organization_id, u.id, u.merged_into_id, u.merged_at, '-infinity'::timestamptz as since
    from part_inventory u where u.id = any($1::bigint[])
  union select x.of_id, s.organization_id, s.id, s.merged_into_id, s.merged_at, s.since from piece x
    cross join lateral (
      select o.organization_id, o.id, o.merged_into_id, o.merged_at, x.since from part_inventory o
        where o.organization_id = x.organization_id and o.split_from_id = x.id and o.created_at >= x.since
      union all select o.organization_id, o.id, o.merged_into_id, o.merged_at, x.merged_at from part_inventory o
        where o.organization_id = x.organization_id and o.id = x.merged_into_id) as s)`

/** The units into which units, lots and their pieces went, whether they are still in or not: the question of a recall. */
export function listUsesOfLots(unitIds: readonly string[]): Statement {
  return statement(
    `with ${pieces}
select x.of_id, i.id as installation_id, x.id as piece_id, least(count(*) over (), ${longestTree + 1})::integer as walked, u.*
from (select of_id, organization_id, id, min(since) as since from piece group by of_id, organization_id, id) x
join abom_installation i on i.organization_id = x.organization_id and i.part_inventory_id = x.id and i.created_at >= x.since
join part_inventory u on u.organization_id = i.organization_id and u.id = i.parent_id
order by x.of_id, i.id limit ${longestTree + 1}`,
    [unitIds],
  )
}

/** Where a unit that is in another lies: where the top of its tree does. */
export interface PlaceOfTopRow {
  readonly of_id: string
  readonly location_id: string | null
}

export function listPlacesOfTops(unitIds: readonly string[]): Statement {
  return statement(
    `with recursive up as (
  select u.id as of_id, u.organization_id, u.installed_in_id, u.location_id from part_inventory u where u.id = any($1::bigint[])
  union select up.of_id, p.organization_id, p.installed_in_id, p.location_id from up
    join part_inventory p on p.organization_id = up.organization_id and p.id = up.installed_in_id)
select of_id, location_id from up where installed_in_id is null`,
    [unitIds],
  )
}
