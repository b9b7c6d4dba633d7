import type { StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A role and how many of its holders must approve. */
export interface GateRole {
  readonly roleId: string
  readonly count: number
}

/** A gate before the start or the completion of a step. */
export interface StepGateRow extends Omit<Row<'step_gate'>, 'roles'> {
  readonly roles: readonly GateRole[]
}

export function loadStepGates(ids: readonly string[]): Statement {
  return statement('select * from step_gate where id = any($1::bigint[])', [ids])
}

/** The gates of each step, in the order in which they were made. */
export function listGatesOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select step_id as of_id, g.* from step_gate g where step_id = any($1::bigint[]) order by number',
    [stepIds],
  )
}

export interface StepGateToChangeRow extends StepGateRow {
  readonly draft: StepInDraft
}

export function loadStepGateToChange(id: string): Statement {
  return statement(
    `select g.*, d.draft from step_gate g
join step s on s.organization_id = g.organization_id and s.id = g.step_id
join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id where g.id = $1::bigint`,
    [id],
  )
}
