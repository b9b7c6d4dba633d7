import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What is recorded in a field of a run step, in one attempt. */
export type FieldValueRow = Row<'run_step_field_value'>

/** A recorded value found by its run step. */
export interface FieldValueOfStepRow extends FieldValueRow {
  readonly of_id: string
}

/** The values of each run step, all attempts, those too that another run tells of (rule 33). */
export function listValuesOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, v.* from run_step_field_value v where run_step_id = any($1::bigint[])
union all select s.id, v.* from run_step s
join run_step_field_value v on v.organization_id = s.organization_id and v.run_step_id = s.carried_from_id
  and v.attempt <= s.carried_attempt
where s.id = any($1::bigint[]) and s.carried_from_id is not null`,
    [runStepIds],
  )
}

/** The types of records that values name; none of one: there is no such record, or none that the caller may see. */
export function loadRecordTypes(ids: readonly string[]): Statement {
  return statement('select id, type from record where id = any($1::bigint[])', [ids])
}

export interface RecordTypeRow {
  readonly id: string
  readonly type: string
}

/**
 * Locks the run of a step whose fields are recorded, with its unit where one of them assigns its number, and relies on the
 * unit otherwise. The key stands in the definition's canonical text only where a field assigns.
 */
export function lockRecordedSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select * from lock_streams(array(
  select unnest(case when d.content like '%"assigns":%' then array[s.run_id, r.part_inventory_id] else array[s.run_id] end)
  from run_step s
  join run r on r.organization_id = s.organization_id and r.id = s.run_id
  join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
  where s.id = any($1::bigint[])),
  array(select r.part_inventory_id from run_step s join run r on r.organization_id = s.organization_id and r.id = s.run_id
    where s.id = any($1::bigint[])))`,
    [runStepIds],
  )
}
