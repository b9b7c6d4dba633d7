import type { StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** That a step of a version waits for another. */
export type StepEdgeRow = Row<'step_edge'>

export function loadStepEdges(ids: readonly string[]): Statement {
  return statement('select * from step_edge where id = any($1::bigint[])', [ids])
}

export interface StepEdgeToChangeRow extends StepEdgeRow {
  readonly draft: StepInDraft
}

export function loadStepEdgeToChange(id: string): Statement {
  return statement(
    `select e.*, d.draft from step_edge e
join step s on s.organization_id = e.organization_id and s.id = e.step_id join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id where e.id = $1::bigint`,
    [id],
  )
}

/** All dependencies of the draft that a step belongs to. */
export function listEdgesOfVersion(stepId: string): Statement {
  return statement(
    `select e.id, e.step_id, e.upstream_step_id, e.minimum_lag, e.maximum_lag from step_edge e
join step o on o.organization_id = e.organization_id and o.id = e.step_id
where o.procedure_id = (select procedure_id from step where id = $1::bigint)
  or o.standard_root_id = (select standard_root_id from step where id = $1::bigint) order by e.id`,
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
