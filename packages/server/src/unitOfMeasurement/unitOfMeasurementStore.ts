import { type Decimal, parseDecimal } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import type { Unit } from '@traveler/domain/unitOfMeasurement/measure.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type UnitOfMeasurementRow = Row<'unit_of_measurement'>

export function loadUnitsOfMeasurement(ids: readonly string[]): Statement {
  return statement('select * from unit_of_measurement where id = any($1::bigint[])', [ids])
}

/** Units by id, and those that parts are counted in. */
export function loadUnitsOfParts(ids: readonly string[], partIds: readonly string[]): Statement {
  return statement(
    `select * from unit_of_measurement
where id = any($1::bigint[] || array(select unit_of_measure_id from part where id = any($2::bigint[])))`,
    [ids, partIds],
  )
}

/** All units of the organization, by name. */
export function listUnitsByName(): Statement {
  return statement('select * from unit_of_measurement order by type')
}

/** The unit of a BOM line with its part's, and those that the line is to have. */
export function loadUnitsOfLine(
  itemId: string,
  unitId: string | null | undefined,
  partId: string | null | undefined,
): Statement {
  return statement(
    `select * from unit_of_measurement where id = any(array[$2::bigint]
  || array(select unit_of_measure_id from part where id = $3::bigint)
  || array(select unnest(array[i.unit_of_measure_id, p.unit_of_measure_id]) from mbom_item i
    join part p on p.organization_id = i.organization_id and p.id = i.part_id where i.id = $1::bigint))`,
    [itemId, unitId ?? null, partId ?? null],
  )
}

/** A unit as the rules know it, by its id; null: each. */
export function unitOf(id: string | null, units: readonly UnitOfMeasurementRow[]): Unit | null {
  const row = units.find((unit) => unit.id === id)
  return row === undefined
    ? null
    : { id: row.id, name: row.type, dimension: row.dimension, factor: factorOf(row.factor) }
}

export function factorOf(factor: string | null): Decimal | null {
  return factor === null ? null : accepted(parseDecimal(factor, 'factor'))
}

/** How many of each are counted in a unit. */
export interface UnitUseRow {
  readonly parts: number
  readonly units: number
  readonly lines: number
  readonly requirements: number
  readonly fields: number
}

export function countUnitUse(id: string): Statement {
  return statement(
    `select (select count(*)::integer from part where unit_of_measure_id = $1::bigint) as parts,
  (select count(*)::integer from part_inventory where unit_of_measure_id = $1::bigint) as units,
  (select count(*)::integer from mbom_item where unit_of_measure_id = $1::bigint) as lines,
  (select count(*)::integer from build_requirement where unit_of_measure_id = $1::bigint) as requirements,
  (select count(*)::integer from step_field where unit_id = $1::bigint)
    + (select count(*)::integer from datagrid_column where unit_id = $1::bigint) as fields`,
    [id],
  )
}

/** What is counted in a unit, in words; empty when nothing is. */
export function namesOfUnitUse(use: UnitUseRow | undefined): readonly string[] {
  const counted = [
    [use?.parts, 'part', 'parts'],
    [use?.units, 'unit or lot', 'units and lots'],
    [use?.lines, 'BOM line', 'BOM lines'],
    [use?.requirements, 'build requirement', 'build requirements'],
    [use?.fields, 'field', 'fields'],
  ] as const
  return counted.flatMap(([count = 0, one, many]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
  )
}
