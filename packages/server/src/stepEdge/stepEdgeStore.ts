import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a step of a version waits for another. */
export type StepEdgeRow = Row<'step_edge'>

export function loadStepEdges(ids: readonly string[]): Statement {
  return statement('select * from step_edge where id = any($1::bigint[])', [ids])
}

export interface StepEdgeToChangeRow extends StepEdgeRow {
  readonly procedure_status: Row<'procedure'>['status']
}

export function loadStepEdgeToChange(id: string): Statement {
  return statement(
    `select e.*, p.status as procedure_status from step_edge e
join procedure p on p.organization_id = e.organization_id and p.id = e.procedure_id where e.id = $1::bigint`,
    [id],
  )
}

/** All dependencies of the version that a step belongs to. */
export function listEdgesOfVersion(stepId: string): Statement {
  return statement(
    `select id, step_id, upstream_step_id, minimum_lag, maximum_lag from step_edge
where procedure_id = (select procedure_id from step where id = $1::bigint) order by id`,
    [stepId],
  )
}

/** What each step waits for. */
export function listUpstreamOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select step_id as of_id, e.* from step_edge e where step_id = any($1::bigint[]) order by id',
    [stepIds],
  )
}

/** What waits for each step. */
export function listDownstreamOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select upstream_step_id as of_id, e.* from step_edge e where upstream_step_id = any($1::bigint[]) order by id',
    [stepIds],
  )
}
