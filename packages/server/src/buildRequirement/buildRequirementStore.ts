import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What a unit is to contain, as it was snapshotted when its first build run started. */
export type BuildRequirementRow = Row<'build_requirement'>

/** A build requirement found by its unit. */
export interface BuildRequirementOfRow extends BuildRequirementRow {
  readonly of_id: string
}

/** The build requirements of each unit, in the order of the BOM's lines. */
export function listBuildRequirementsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    'select part_inventory_id as of_id, q.* from build_requirement q where part_inventory_id = any($1::bigint[]) order by part_inventory_id, position, id',
    [unitIds],
  )
}
