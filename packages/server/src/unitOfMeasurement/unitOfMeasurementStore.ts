import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type UnitOfMeasurementRow = Row<'unit_of_measurement'>

export function loadUnitsOfMeasurement(ids: readonly string[]): Statement {
  return statement('select * from unit_of_measurement where id = any($1::bigint[])', [ids])
}
