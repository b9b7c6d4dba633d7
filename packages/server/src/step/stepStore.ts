import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of a procedure version. */
export type StepRow = Row<'step'>

export function loadSteps(ids: readonly string[]): Statement {
  return statement('select * from step where id = any($1::bigint[])', [ids])
}

/** A step with what decides whether it may be edited. A step has a procedure: standard steps on their own are not built yet. */
export interface StepToChangeRow extends StepRow {
  readonly procedure_id: string
  readonly procedure_status: Row<'procedure'>['status']
}

export function loadStepToChange(id: string): Statement {
  return statement(
    `select s.*, p.status as procedure_status from step s
join procedure p on p.organization_id = s.organization_id and p.id = s.procedure_id where s.id = $1::bigint`,
    [id],
  )
}

/** Where a step stands: enough to number, move and name it. */
export type StepPlaceRow = Pick<StepRow, 'id' | 'parent_id' | 'position' | 'title' | 'etag'>

/** The places of all steps of the version that a step belongs to. */
export function listPlacesAround(stepId: string): Statement {
  return statement(
    `select s.id, s.parent_id, s.position, s.title, s.etag from step s
where s.procedure_id = (select procedure_id from step where id = $1::bigint)`,
    [stepId],
  )
}

/** The places of all steps of a version. */
export function listPlaces(procedureId: string): Statement {
  return statement('select id, parent_id, position, title, etag from step where procedure_id = $1::bigint', [procedureId])
}

/** The steps of each version, in the order of its tree: a step, then those below it. */
export function listStepsOfProcedures(procedureIds: readonly string[]): Statement {
  return statement(
    `with recursive tree as (
  select s.organization_id, s.id, array[s.position] as path from step s
  where s.procedure_id = any($1::bigint[]) and s.parent_id is null
  union all
  select s.organization_id, s.id, t.path || s.position from tree t
  join step s on s.organization_id = t.organization_id and s.parent_id = t.id
)
select s.procedure_id as of_id, s.* from tree t
join step s on s.organization_id = t.organization_id and s.id = t.id order by t.path, s.id`,
    [procedureIds],
  )
}

/** The steps directly below each step, in order. */
export function listStepsOfSteps(stepIds: readonly string[]): Statement {
  return statement('select parent_id as of_id, s.* from step s where parent_id = any($1::bigint[]) order by position, id', [stepIds])
}
