import type { StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A field of a step in a procedure. */
export type StepFieldRow = Row<'step_field'>

/** A comparison that a number must pass. */
export type StepFieldValidationRow = Row<'step_field_validation'>

export function loadStepFields(ids: readonly string[]): Statement {
  return statement('select * from step_field where id = any($1::bigint[])', [ids])
}

/** The fields of each step, in order. */
export function listFieldsOfSteps(stepIds: readonly string[]): Statement {
  return statement(
    'select step_id as of_id, f.* from step_field f where step_id = any($1::bigint[]) order by position, number',
    [stepIds],
  )
}

export function loadStepFieldValidations(ids: readonly string[]): Statement {
  return statement('select * from step_field_validation where id = any($1::bigint[])', [ids])
}

/** The validations of each field, in order. */
export function listValidationsOfFields(fieldIds: readonly string[]): Statement {
  return statement(
    'select step_field_id as of_id, v.* from step_field_validation v where step_field_id = any($1::bigint[]) order by position, id',
    [fieldIds],
  )
}

export interface StepFieldToChangeRow extends StepFieldRow {
  readonly draft: StepInDraft
}

export function loadStepFieldToChange(id: string): Statement {
  return statement(
    `select f.*, d.draft from step_field f
join step s on s.organization_id = f.organization_id and s.id = f.step_id
join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id where f.id = $1::bigint`,
    [id],
  )
}

export interface ValidationToChangeRow extends StepFieldValidationRow {
  readonly draft: StepInDraft
}

export function loadValidationToChange(id: string): Statement {
  return statement(
    `select v.*, d.draft from step_field_validation v
join step_field f on f.organization_id = v.organization_id and f.id = v.step_field_id
join step s on s.organization_id = f.organization_id and s.id = f.step_id
join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id where v.id = $1::bigint`,
    [id],
  )
}

/** Where a new field of a step comes to stand: behind the last, under the next number of the step's key. */
export interface FieldPlaceRow {
  readonly step_key_id: string
  readonly next_field_number: number
  readonly last_position: number
}

export function loadFieldPlace(stepId: string): Statement {
  return statement(
    `select s.step_key_id, k.next_field_number, coalesce((select max(f.position) from step_field f
  where f.organization_id = s.organization_id and f.step_id = s.id), 0) as last_position
from step s join step_key k on k.organization_id = s.organization_id and k.id = s.step_key_id where s.id = $1::bigint`,
    [stepId],
  )
}

/** What a field names: who signs, who concedes, which part, which unit. */
export interface FieldReferences {
  readonly signoffRoleId?: string | null | undefined
  readonly concessionRoleId?: string | null | undefined
  readonly partId?: string | null | undefined
  /** By its name; null: none. */
  readonly unit?: string | null | undefined
}

/** Which of them are there; the unit with its id, null when it has yet to be made. */
export interface FieldReferencesRow {
  readonly signoff_role: boolean
  readonly concession_role: boolean
  readonly part: boolean
  readonly unit_id: string | null
}

export function findFieldReferences({
  signoffRoleId,
  concessionRoleId,
  partId,
  unit,
}: FieldReferences): Statement {
  return statement(
    `select $1::bigint is null or exists (select from role where id = $1::bigint) as signoff_role,
  $2::bigint is null or exists (select from role where id = $2::bigint) as concession_role,
  $3::bigint is null or exists (select from part where id = $3::bigint) as part,
  (select id from unit_of_measurement where type = $4::text) as unit_id`,
    [signoffRoleId ?? null, concessionRoleId ?? null, partId ?? null, unit ?? null],
  )
}

/** Locks the draft of the step that a field is copied into, and relies on the field's own. */
export function lockFieldCopy(fieldId: string, stepId: string): Statement {
  return statement(
    `select * from lock_streams(array(select coalesce(procedure_id, standard_root_id) from step where id = $2::bigint),
  array(select coalesce(s.procedure_id, s.standard_root_id) from step_field f join step s on s.organization_id = f.organization_id and s.id = f.step_id
    where f.id = $1::bigint))`,
    [fieldId, stepId],
  )
}
