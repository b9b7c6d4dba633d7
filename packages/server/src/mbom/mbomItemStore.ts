import type { MBomStatus } from '@traveler/domain/mbom/mbomStatus.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type MBomItemRow = Row<'mbom_item'>
export type DesignatorRow = Row<'mbom_item_reference_designator'>
export type SubstituteRow = Row<'mbom_substitute'>

export function loadMBomItems(ids: readonly string[]): Statement {
  return statement('select * from mbom_item where id = any($1::bigint[])', [ids])
}

export function loadDesignators(ids: readonly string[]): Statement {
  return statement('select * from mbom_item_reference_designator where id = any($1::bigint[])', [ids])
}

export function loadSubstitutes(ids: readonly string[]): Statement {
  return statement('select * from mbom_substitute where id = any($1::bigint[])', [ids])
}

/** The lines of mBOM versions, in order. */
export function listItemsOfMBoms(mbomIds: readonly string[]): Statement {
  return statement(
    'select *, mbom_id as of_id from mbom_item where mbom_id = any($1::bigint[]) order by mbom_id, position, id',
    [mbomIds],
  )
}

export function listDesignatorsOfItems(itemIds: readonly string[]): Statement {
  return statement(
    `select *, mbom_item_id as of_id from mbom_item_reference_designator
where mbom_item_id = any($1::bigint[]) order by mbom_item_id, position, id`,
    [itemIds],
  )
}

export function listSubstitutesOfItems(itemIds: readonly string[]): Statement {
  return statement(
    'select *, mbom_item_id as of_id from mbom_substitute where mbom_item_id = any($1::bigint[]) order by mbom_item_id, id',
    [itemIds],
  )
}

/** Where parts stand in for others, in any version. */
export function listSubstitutesOfParts(partIds: readonly string[]): Statement {
  return statement(
    'select *, part_id as of_id from mbom_substitute where part_id = any($1::bigint[]) order by id',
    [partIds],
  )
}

/** The lines where parts are used, in any version. */
export function listItemsOfParts(partIds: readonly string[]): Statement {
  return statement(
    'select *, part_id as of_id from mbom_item where part_id = any($1::bigint[]) order by id',
    [partIds],
  )
}

/** The lines, in order, of what a part is built to: its released version, or its draft while none is released. */
export function listCurrentItemsOfParts(partIds: readonly string[]): Statement {
  return statement(
    `select i.*, i.parent_id as of_id from (
  select distinct on (part_id) organization_id, id from mbom where part_id = any($1::bigint[]) and status <> 'ARCHIVED'
  order by part_id, (status = 'RELEASED') desc, version desc) as m
join mbom_item i on i.organization_id = m.organization_id and i.mbom_id = m.id
order by i.parent_id, i.position, i.id`,
    [partIds],
  )
}

/** A line with the version and the part that it is of, its place names and its substitutes. */
export interface LineRow extends MBomItemRow {
  readonly part_number: string
  readonly designators: readonly string[]
  readonly substitute_ids: readonly string[]
}

const lines = `select i.*, p.part_number,
  array(select value from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id order by d.position, d.id) as designators,
  array(select part_id from mbom_substitute s
    where s.organization_id = i.organization_id and s.mbom_item_id = i.id order by s.id) as substitute_ids
from mbom_item i join part p on p.organization_id = i.organization_id and p.id = i.part_id`

/** The lines of a version with all that stands on them. */
export function listLines(mbomIds: readonly string[]): Statement {
  return statement(`${lines} where i.mbom_id = any($1::bigint[]) order by i.mbom_id, i.position, i.id`, [
    mbomIds,
  ])
}

/** The lines of parts' newest versions that are not archived: drafts, then released ones. */
export function listLinesOfParents(parentIds: readonly string[]): Statement {
  return statement(
    `${lines} join mbom m on m.organization_id = i.organization_id and m.id = i.mbom_id
where i.parent_id = any($1::bigint[]) and m.status <> 'ARCHIVED' order by i.mbom_id, i.position, i.id`,
    [parentIds],
  )
}

/** A line with what decides on changing it. */
export interface ItemToChangeRow extends MBomItemRow {
  readonly mbom_status: MBomStatus
  readonly mbom_controlled: boolean
  readonly parent_number: string
  /** What its part is counted in. */
  readonly part_unit_id: string | null
  readonly designator_ids: readonly string[]
  readonly substitute_row_ids: readonly string[]
  /** How many steps of procedures name it. */
  readonly steps: number
}

export function loadItemsToChange(ids: readonly string[]): Statement {
  return statement(
    `select i.*, m.status as mbom_status, m.export_controlled as mbom_controlled, p.part_number as parent_number, c.unit_of_measure_id as part_unit_id,
  array(select d.id from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id) as designator_ids,
  array(select s.id from mbom_substitute s
    where s.organization_id = i.organization_id and s.mbom_item_id = i.id) as substitute_row_ids,
  (select count(*)::integer from step_mbom_item u
    where u.organization_id = i.organization_id and u.mbom_item_id = i.id) as steps
from mbom_item i
join mbom m on m.organization_id = i.organization_id and m.id = i.mbom_id
join part p on p.organization_id = i.organization_id and p.id = i.parent_id
join part c on c.organization_id = i.organization_id and c.id = i.part_id
where i.id = any($1::bigint[])`,
    [ids],
  )
}

/** Another line of the same version. */
export interface SiblingRow {
  readonly id: string
  readonly part_id: string
}

export function listSiblings(itemId: string): Statement {
  return statement(
    `select i.id, i.part_id from mbom_item own
join mbom_item i on i.organization_id = own.organization_id and i.mbom_id = own.mbom_id and i.id <> own.id
where own.id = $1::bigint`,
    [itemId],
  )
}

/** The lines of the version that a line is of, in their order. */
export function listPlacedLines(itemId: string): Statement {
  return statement(
    `select i.id, i.position from mbom_item own
join mbom_item i on i.organization_id = own.organization_id and i.mbom_id = own.mbom_id
where own.id = $1::bigint order by i.position, i.id`,
    [itemId],
  )
}

/** The lines that a new version of a part's mBOM begins with: of the version named, or of the newest. */
export function listLinesOfSource(partId: string, mbomId: string | null): Statement {
  return statement(
    `${lines}
where i.mbom_id = coalesce($2::bigint, (select id from mbom where part_id = $1::bigint order by version desc limit 1))
order by i.position, i.id`,
    [partId, mbomId],
  )
}

/** A place name with the version that its line is of. */
export interface DesignatorToChangeRow extends DesignatorRow {
  /** How many steps of procedures name it. */
  readonly steps: number
  readonly mbom_id: string
  readonly mbom_status: MBomStatus
}

export function loadDesignatorToChange(id: string): Statement {
  return statement(
    `select d.*, i.mbom_id, m.status as mbom_status,
  (select count(*)::integer from step_mbom_item u
    where u.organization_id = d.organization_id and u.designator_id = d.id) as steps
from mbom_item_reference_designator d
join mbom_item i on i.organization_id = d.organization_id and i.id = d.mbom_item_id
join mbom m on m.organization_id = i.organization_id and m.id = i.mbom_id
where d.id = $1::bigint`,
    [id],
  )
}

/** Locks the version that a place name's line is of. */
export function lockLinesOfDesignator(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select i.mbom_id from mbom_item_reference_designator d
join mbom_item i on i.organization_id = d.organization_id and i.id = d.mbom_item_id where d.id = $1::bigint), '{}')`,
    [id],
  )
}

/** A substitute with the version that its line is of. */
export interface SubstituteToChangeRow extends SubstituteRow {
  readonly mbom_id: string
  readonly mbom_status: MBomStatus
}

export function loadSubstituteToChange(id: string): Statement {
  return statement(
    `select s.*, i.mbom_id, m.status as mbom_status from mbom_substitute s
join mbom_item i on i.organization_id = s.organization_id and i.id = s.mbom_item_id
join mbom m on m.organization_id = i.organization_id and m.id = i.mbom_id
where s.id = $1::bigint`,
    [id],
  )
}

/** Locks the version that a substitute's line is of. */
export function lockLinesOfSubstitute(id: string): Statement {
  return statement(
    `select * from lock_streams(array(select i.mbom_id from mbom_substitute s
join mbom_item i on i.organization_id = s.organization_id and i.id = s.mbom_item_id where s.id = $1::bigint), '{}')`,
    [id],
  )
}

/** The last position of a line's place names; 0: it has none. */
export interface PlacesRow {
  readonly last: number
}

export function lastPlaceOfItem(itemId: string): Statement {
  return statement(
    'select coalesce(max(position), 0)::integer as last from mbom_item_reference_designator where mbom_item_id = $1::bigint',
    [itemId],
  )
}

/** The part that a line is built into, as the rules of export control know it: as controlled as its mBOM. */
export function parentOf(item: ItemToChangeRow) {
  return { partNumber: item.parent_number, exportControlled: item.mbom_controlled }
}

/** The ids of all rows of a version's lines, and how many steps of procedures name one of them. */
export interface ItemRowsRow {
  readonly items: readonly string[]
  readonly designators: readonly string[]
  readonly substitutes: readonly string[]
  readonly steps: number
}

export function listItemRows(mbomId: string): Statement {
  return statement(
    `select array(select id from mbom_item where mbom_id = $1::bigint) as items,
  array(select d.id from mbom_item i join mbom_item_reference_designator d
    on d.organization_id = i.organization_id and d.mbom_item_id = i.id where i.mbom_id = $1::bigint) as designators,
  array(select s.id from mbom_item i join mbom_substitute s
    on s.organization_id = i.organization_id and s.mbom_item_id = i.id where i.mbom_id = $1::bigint) as substitutes,
  (select count(*)::integer from mbom_item i join step_mbom_item u
    on u.organization_id = i.organization_id and u.mbom_item_id = i.id where i.mbom_id = $1::bigint) as steps`,
    [mbomId],
  )
}

/** The lines of the drafts and released versions of part numbers. */
export function listLinesOfNumbers(partNumbers: readonly string[]): Statement {
  return statement(
    `${lines} join mbom m on m.organization_id = i.organization_id and m.id = i.mbom_id
where i.parent_id = any(array(select id from part where part_number = any($1::text[]))) and m.status <> 'ARCHIVED'
order by i.mbom_id, i.position, i.id`,
    [partNumbers],
  )
}
