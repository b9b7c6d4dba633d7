import type { RichText } from '@traveler/domain/richText/richText.ts'
import type { Draft, StepInDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A step of a procedure version. Its content is rich text: only what the domain has parsed is stored. */
export interface StepRow extends Omit<Row<'step'>, 'content'> {
  readonly content: RichText
}

export function loadSteps(ids: readonly string[]): Statement {
  return statement('select * from step where id = any($1::bigint[])', [ids])
}

/** A step with what decides whether it may be edited. */
export interface StepToChangeRow extends StepRow {
  readonly draft: StepInDraft
}

export function loadStepToChange(id: string): Statement {
  return statement(
    `select s.*, d.draft from step s join step_draft d on d.organization_id = s.organization_id and d.step_id = s.id where s.id = $1::bigint`,
    [id],
  )
}

/** Where a step stands: enough to number, move and name it. */
export type StepPlaceRow = Pick<
  StepRow,
  'id' | 'parent_id' | 'position' | 'title' | 'etag' | 'standard_step_id'
>

/** A draft: a procedure version, named by itself or by a step of it, or a standard step, named by a step of it. */
export interface OwnerOfSteps {
  readonly procedureId: string | null
  readonly stepId: string | null
}

const ownerId =
  'coalesce($1::bigint, (select coalesce(procedure_id, standard_root_id) from step where id = $2::bigint))'

/** What steps are put into. */
export interface DraftRow {
  readonly draft: Draft
  readonly export_controlled: boolean
}

/** The draft itself. */
export function loadDraftOf({ procedureId, stepId }: OwnerOfSteps): Statement {
  return statement(
    `select jsonb_build_object('id', p.id::text, 'kind', 'procedure', 'status', p.status) as draft, p.export_controlled
from procedure p where p.id = ${ownerId}
union all
select jsonb_build_object('id', r.id::text, 'kind', 'standardStep', 'status', r.standard_status), r.export_controlled
from step r where $1::bigint is null and r.id = (select standard_root_id from step where id = $2::bigint)`,
    [procedureId, stepId],
  )
}

/** The places of all of its steps. */
export function listPlacesOf({ procedureId, stepId }: OwnerOfSteps): Statement {
  return statement(
    `select id, parent_id, position, title, etag, standard_step_id from step 
where procedure_id = ${ownerId} or standard_root_id = ${ownerId}`,
    [procedureId, stepId],
  )
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

/** All steps below each step, in the order of its tree: a step, then those below it. */
export function listStepsBelow(stepIds: readonly string[]): Statement {
  return statement(
    `with recursive tree as (
  select s.organization_id, s.id, s.parent_id as of_id, array[s.position] as path from step s
  where s.parent_id = any($1::bigint[])
  union all
  select s.organization_id, s.id, t.of_id, t.path || s.position from tree t
  join step s on s.organization_id = t.organization_id and s.parent_id = t.id
)
select t.of_id, s.* from tree t
join step s on s.organization_id = t.organization_id and s.id = t.id order by t.path, s.id`,
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
