import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What a unit is to contain: as its first build run found it, and as it was changed since. */
export type BuildRequirementRow = Row<'build_requirement'>

export function loadBuildRequirements(ids: readonly string[]): Statement {
  return statement('select * from build_requirement where id = any($1::bigint[])', [ids])
}

/** A build requirement found by its unit. */
export interface BuildRequirementOfRow extends BuildRequirementRow {
  readonly of_id: string
}

/** The build requirements of each unit, in the order of the BOM's lines. */
export function listBuildRequirementsOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    'select part_inventory_id as of_id, q.* from build_requirement q where part_inventory_id = any($1::bigint[]) and removed_at is null order by part_inventory_id, position, id',
    [unitIds],
  )
}

/** The same line of the units that the other open runs of its batch build, where an open run of the batch builds its own. */
export function listRequirementsBeside(ids: readonly string[]): Statement {
  return statement(
    `select q.id as of_id, o.* from build_requirement q
cross join lateral (select distinct s.part_inventory_id from run r
  join run s on s.organization_id = r.organization_id and s.run_batch_id = r.run_batch_id
    and s.part_inventory_id <> r.part_inventory_id and s.completed_at is null and s.canceled_at is null
  where r.organization_id = q.organization_id and r.part_inventory_id = q.part_inventory_id
    and r.run_batch_id is not null and r.completed_at is null and r.canceled_at is null) as beside
join build_requirement o on o.organization_id = q.organization_id and o.part_inventory_id = beside.part_inventory_id
  and o.origin_mbom_item_id = q.origin_mbom_item_id and o.removed_at is null
where q.id = any($1::bigint[]) and q.removed_at is null order by o.part_inventory_id, o.id`,
    [ids],
  )
}

/** A build requirement of the unit that a run step works on, with the numbers of both parts. */
export interface RequirementOfRunStepRow extends BuildRequirementOfRow {
  readonly parent_family_id: string
  readonly part_family_id: string
}

/** The build requirements of the units of run steps that take parts; none of others. */
export function listRequirementsOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select s.id as of_id, q.*, u.part_family_id as parent_family_id, p.family_id as part_family_id
from run_step s
join run r on r.organization_id = s.organization_id and r.id = s.run_id
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
join build_requirement q on q.organization_id = u.organization_id and q.part_inventory_id = u.id
join part p on p.organization_id = q.organization_id and p.id = q.part_id
where s.id = any($1::bigint[]) and q.removed_at is null
  and exists (select from step_mbom_item a where a.organization_id = s.organization_id and a.step_id = s.step_id)
order by s.id, q.position, q.id`,
    [runStepIds],
  )
}
