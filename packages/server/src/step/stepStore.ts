import type { RichText } from '@traveler/domain/richText/richText.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of a procedure version. Its content is rich text: only what the domain has parsed is stored. */
export interface StepRow extends Omit<Row<'step'>, 'content'> {
  readonly content: RichText
}

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

/** A version of a procedure, named by itself or by a step of it. */
export interface OwnerOfSteps {
  readonly procedureId: string | null
  readonly stepId: string | null
}

const ownerId = 'coalesce($1::bigint, (select procedure_id from step where id = $2::bigint))'

/** The version itself. */
export function loadProcedureOf({ procedureId, stepId }: OwnerOfSteps): Statement {
  return statement(`select * from procedure where id = ${ownerId}`, [procedureId, stepId])
}

/** The places of all of its steps. */
export function listPlacesOf({ procedureId, stepId }: OwnerOfSteps): Statement {
  return statement(`select id, parent_id, position, title, etag from step where procedure_id = ${ownerId}`, [
    procedureId,
    stepId,
  ])
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
  return statement(
    'select parent_id as of_id, s.* from step s where parent_id = any($1::bigint[]) order by position, id',
    [stepIds],
  )
}

/** Ids of all dependencies that begin or end at a step or at one below it. */
export function listEdgesAround(stepId: string): Statement {
  return statement(
    `with recursive below as (
  select b.organization_id, b.id from step b where b.id = $1::bigint
  union all
  select b.organization_id, b.id from below a join step b on b.organization_id = a.organization_id and b.parent_id = a.id
)
select e.id from step_edge e where e.step_id in (select id from below) or e.upstream_step_id in (select id from below)`,
    [stepId],
  )
}
