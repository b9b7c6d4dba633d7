import { type Decimal, parseDecimal, parseQuantity } from '@traveler/domain/decimal.ts'
import type { TreeLine } from '@traveler/domain/mbom/bomTree.ts'
import type { ComparedLine } from '@traveler/domain/mbom/compareMBoms.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import type { Unit } from '@traveler/domain/unitOfMeasurement/measure.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { MBomItemRow } from './mbomItemStore.ts'

/** A unit in a row; its columns are null where there is none. */
interface UnitInRow {
  readonly name: string
  readonly dimension: string | null
  readonly factor: string | null
}

/** A line with what it and its part are counted in. */
interface MeasuredRow extends MBomItemRow {
  readonly of_id: string
  readonly unit: UnitInRow | null
  readonly part_unit_id: string | null
  readonly part_unit: UnitInRow | null
}

const unitInRow = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('name', ${alias}.type, 'dimension', ${alias}.dimension, 'factor', ${alias}.factor::text) end`

const measured = `${unitInRow('u')} as unit, p.unit_of_measure_id as part_unit_id, ${unitInRow('v')} as part_unit`
const measuredFrom = `join part p on p.organization_id = i.organization_id and p.id = i.part_id
left join unit_of_measurement u on u.organization_id = i.organization_id and u.id = i.unit_of_measure_id
left join unit_of_measurement v on v.organization_id = p.organization_id and v.id = p.unit_of_measure_id`

/** A line at any level of a tree. */
export interface TreeRow extends MeasuredRow {
  readonly is_assembly: boolean
}

/** The lines of what parts are built to, released or, while nothing is, in draft; of one part's version that is named instead. */
export function listTreeLines(partIds: readonly string[], mbomId: string | null): Statement {
  return statement(
    `select i.*, i.parent_id as of_id, ${measured},
  exists (select from mbom b where b.organization_id = i.organization_id and b.part_id = i.part_id and b.status <> 'ARCHIVED') as is_assembly
from (
  select distinct on (b.part_id) b.organization_id, b.id from mbom b
  where b.part_id = any($1::bigint[]) and case when $2::bigint is null then b.status <> 'ARCHIVED' else b.id = $2::bigint end
  order by b.part_id, (b.status = 'RELEASED') desc, b.version desc) as m
join mbom_item i on i.organization_id = m.organization_id and i.mbom_id = m.id
${measuredFrom}
order by i.parent_id, i.position, i.id`,
    [partIds, mbomId],
  )
}

export function treeLine(row: TreeRow): TreeLine {
  return {
    lineId: row.id,
    partId: row.part_id,
    quantity: accepted(parseQuantity(row.quantity)),
    unit: unitOfRow(row.unit_of_measure_id, row.unit),
    partUnit: unitOfRow(row.part_unit_id, row.part_unit),
    isAssembly: row.is_assembly,
  }
}

/** A line with all that is compared. */
export interface ComparedRow extends MeasuredRow {
  readonly part: string
  readonly part_family_id: string
  readonly designators: readonly string[]
  readonly substitutes: readonly string[]
}

/** The lines of versions, to be compared. */
export function listComparedLines(mbomIds: readonly string[]): Statement {
  return statement(
    `select i.*, i.mbom_id as of_id, ${measured}, p.part_number || ' ' || p.revision as part, p.family_id as part_family_id,
  array(select d.value from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id) as designators,
  array(select t.part_number || ' ' || t.revision from mbom_substitute s
    join part t on t.organization_id = s.organization_id and t.id = s.part_id
    where s.organization_id = i.organization_id and s.mbom_item_id = i.id) as substitutes
from mbom_item i ${measuredFrom}
where i.mbom_id = any($1::bigint[]) order by i.mbom_id, i.position, i.id`,
    [mbomIds],
  )
}

export function comparedLine(row: ComparedRow): ComparedLine {
  return {
    lineId: row.id,
    partId: row.part_id,
    partFamilyId: row.part_family_id,
    part: row.part,
    quantity: accepted(parseQuantity(row.quantity)),
    unit: unitOfRow(row.unit_of_measure_id, row.unit) ?? unitOfRow(row.part_unit_id, row.part_unit),
    madeOnAssembly: row.made_on_assembly,
    interchange: row.interchange,
    note: row.note,
    referenceDesignators: row.designators,
    substitutes: row.substitutes,
  }
}

function unitOfRow(id: string | null, unit: UnitInRow | null): Unit | null {
  if (id === null || unit === null) return null
  const factor: Decimal | null = unit.factor === null ? null : accepted(parseDecimal(unit.factor))
  return { id, name: unit.name, dimension: unit.dimension, factor }
}
