import { type Statement, statement } from '../db/statement.ts'

/** What is in a unit at one place, or what a line of an mBOM asks for. */
export interface InPlaceRow {
  readonly of_id: string
  readonly asked_family_id: string
  readonly asked: string
  readonly place: string | null
  readonly part: string
  readonly quantity: string
  readonly unit: string | null
}

/** What is in each unit directly, by the lines of its as-built BOM. */
export function listInPlaces(unitIds: readonly string[]): Statement {
  return statement(
    `select i.parent_id as of_id, a.family_id as asked_family_id, a.part_number as asked, i.designator as place,
  p.part_number || ' ' || p.revision as part, i.quantity, m.type as unit
from abom_installation i
join build_requirement q on q.organization_id = i.organization_id and q.id = i.build_requirement_id
join part a on a.organization_id = q.organization_id and a.id = q.part_id
join part_inventory x on x.organization_id = i.organization_id and x.id = i.part_inventory_id
join part p on p.organization_id = x.organization_id and p.id = x.part_id
left join unit_of_measurement m on m.organization_id = q.organization_id and m.id = coalesce(q.unit_of_measure_id, a.unit_of_measure_id)
where i.parent_id = any($1::bigint[]) and i.removed_at is null order by i.id`,
    [unitIds],
  )
}

/** A line of an mBOM with its places. */
export interface AskedLineRow extends Omit<InPlaceRow, 'place'> {
  readonly places: readonly string[]
}

/** What versions of an mBOM ask for. */
export function listAskedLines(mbomIds: readonly string[]): Statement {
  return statement(
    `select l.mbom_id as of_id, p.family_id as asked_family_id, p.part_number as asked, p.part_number || ' ' || p.revision as part,
  l.quantity, m.type as unit,
  array(select d.value from mbom_item_reference_designator d where d.organization_id = l.organization_id and d.mbom_item_id = l.id
    order by d.id) as places
from mbom_item l
join part p on p.organization_id = l.organization_id and p.id = l.part_id
left join unit_of_measurement m on m.organization_id = l.organization_id and m.id = coalesce(l.unit_of_measure_id, p.unit_of_measure_id)
where l.mbom_id = any($1::bigint[]) order by l.id`,
    [mbomIds],
  )
}

/** The BOM version that a unit is compared with where none is named: the one that it was built to, else the newest released of its part. */
export interface OwnMbomRow {
  readonly id: string
  readonly mbom_id: string | null
}

export function loadOwnMboms(unitIds: readonly string[]): Statement {
  return statement(
    `select u.id, coalesce(u.as_built_mbom_id, (select b.id from mbom b where b.organization_id = u.organization_id
  and b.part_id = u.part_id and b.is_latest_released_version)) as mbom_id
from part_inventory u where u.id = any($1::bigint[])`,
    [unitIds],
  )
}
