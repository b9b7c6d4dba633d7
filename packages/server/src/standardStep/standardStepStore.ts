import type { RichText } from '@traveler/domain/richText/richText.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A version of a standard step: its top step. */
export interface StandardStepRow extends Omit<Row<'step'>, 'content'> {
  readonly content: RichText
  readonly standard_family_id: string
  readonly standard_version: number
  readonly standard_status: NonNullable<Row<'step'>['standard_status']>
}

/** A standard step, named by its family or by the top step of one of its versions. */
export interface StandardFamily {
  readonly familyId?: string
  readonly stepId?: string
}

const familyId = `coalesce($1::bigint, (select standard_family_id from step where id = $2::bigint and is_standard_step))`

/** All versions of a standard step, newest first. */
export function listStandardVersions({ familyId: family, stepId }: StandardFamily): Statement {
  return statement(
    `select * from step where standard_family_id = ${familyId} and standard_version is not null order by standard_version desc`,
    [family ?? null, stepId ?? null],
  )
}

/** Locks all versions of a standard step: what is the newest of them is decided, or changes. */
export function lockStandardVersions({ familyId: family, stepId }: StandardFamily): Statement {
  return statement(
    `select * from lock_streams(array(select id from step
where standard_family_id = ${familyId} and standard_version is not null), '{}')`,
    [family ?? null, stepId ?? null],
  )
}

/** A version as its review knows it, named by its top step. */
export function loadReviewedStandardStep(stepId: string): Statement {
  return statement(
    `select id, standard_status as status, standard_version as version, standard_digest as digest, etag, export_controlled
from step where id = $1::bigint and is_standard_step`,
    [stepId],
  )
}

/** As lockStandardVersions, relying on the organization: it says whose approvals a release takes. */
export function lockForStandardRelease(stepId: string, organizationId: string): Statement {
  return statement(
    `select * from lock_streams(array(select id from step
where standard_family_id = ${familyId} and standard_version is not null), array[$3::bigint])`,
    [null, stepId, organizationId],
  )
}

interface StepsOwner {
  readonly procedureId: string | null
  readonly stepId: string | null
}

/** How often a procedure, named by a version or by a step of one, uses each step key of a tree already, in any of its versions. */
export function listOccurrences({ procedureId, stepId }: StepsOwner, copiedId: string): Statement {
  return statement(
    `with recursive copied as (
  select b.organization_id, b.id, b.step_key_id from step b where b.id = $3::bigint
  union all
  select b.organization_id, b.id, b.step_key_id from copied a
  join step b on b.organization_id = a.organization_id and b.parent_id = a.id
)
select u.step_key_id, max(u.occurrence) as last_occurrence from step u
join procedure p on p.organization_id = u.organization_id and p.id = u.procedure_id
where u.step_key_id in (select step_key_id from copied)
  and p.family_id = (select family_id from procedure
    where id = coalesce($1::bigint, (select procedure_id from step where id = $2::bigint)))
group by u.step_key_id`,
    [procedureId, stepId, copiedId],
  )
}

/** The dependencies that people drew between the steps of a standard step. */
export function listStandardEdges(rootId: string): Statement {
  return statement(
    `select e.step_id, e.upstream_step_id, e.minimum_lag, e.maximum_lag from step_edge e
join step s on s.organization_id = e.organization_id and s.id = e.step_id
where s.standard_root_id = $1::bigint order by e.id`,
    [rootId],
  )
}

/** The steps of a procedure version that are uses of a standard step which is withdrawn. */
export function listWithdrawnUses(procedureId: string): Statement {
  return statement(
    'select step_id as id from withdrawn_use where procedure_id = $1::bigint order by step_id',
    [procedureId],
  )
}

/**
 * Locks a standard step and the procedures that use it: whether it is withdrawn decides on their release and on starts,
 * which rely on the procedure's stream.
 */
export function lockWithUses(stepId: string): Statement {
  return statement(
    `select * from lock_streams(array(select coalesce(procedure_id, id) from step
where standard_family_id = ${familyId}), '{}')`,
    [null, stepId],
  )
}

/** The versions of procedures that use each version of a standard step. */
export function listProceduresUsing(stepIds: readonly string[]): Statement {
  return statement(
    `select u.of_id, p.* from (select distinct organization_id, standard_step_id as of_id, procedure_id from step
  where standard_step_id = any($1::bigint[])) as u
join procedure p on p.organization_id = u.organization_id and p.id = u.procedure_id order by p.id`,
    [stepIds],
  )
}

/** Runs of those procedures, newest first: at most `most` in all. */
export function listRunsUsing(stepIds: readonly string[], most: number): Statement {
  return statement(
    `select u.of_id, r.* from (select distinct organization_id, standard_step_id as of_id, procedure_id from step
  where standard_step_id = any($1::bigint[])) as u
join run r on r.organization_id = u.organization_id and r.procedure_id = u.procedure_id order by r.id desc limit $2::bigint`,
    [stepIds, most],
  )
}

/** How many versions of procedures use each version of a standard step, and how many runs are of those. */
export interface UseCountRow {
  readonly id: string
  readonly procedures: number
  readonly runs: number
}

export function countUses(stepIds: readonly string[]): Statement {
  return statement(
    `select s.id, (select count(distinct u.procedure_id)::integer from step u
  where u.organization_id = s.organization_id and u.standard_step_id = s.id) as procedures,
  (select count(*)::integer from run r where r.organization_id = s.organization_id and r.procedure_id in
    (select u.procedure_id from step u where u.organization_id = s.organization_id and u.standard_step_id = s.id)) as runs
from step s where s.id = any($1::bigint[])`,
    [stepIds],
  )
}

/** A step of the version that a use has, or of the one that it can take. */
export interface ComparedStepRow {
  readonly of_id: string
  readonly is_taken: boolean
  readonly id: string
  readonly step_key_id: string
  readonly title: string
  readonly definition_id: string | null
  readonly parent_key_id: string | null
  readonly position: number
}

/** The steps of the version that each use was copied from, and of the released one where that is another; uses by their top steps. */
export function listComparedSteps(useIds: readonly string[]): Statement {
  return statement(
    `select u.id as of_id, s.standard_root_id = r.id as is_taken, s.id, s.step_key_id, s.title, s.definition_id,
  a.step_key_id as parent_key_id, s.position
from step u
join step o on o.organization_id = u.organization_id and o.id = u.standard_step_id
join step r on r.organization_id = u.organization_id and r.standard_family_id = u.standard_family_id
  and r.standard_status = 'RELEASED' and r.id <> o.id
join step s on s.organization_id = u.organization_id and s.standard_root_id in (o.id, r.id)
left join step a on a.organization_id = s.organization_id and a.id = s.parent_id
where u.id = any($1::bigint[]) and u.procedure_id is not null and u.standard_family_id is not null order by s.id`,
    [useIds],
  )
}

/**
 * The uses of each standard step, named by a version, in the newest versions of procedures, that have another version than
 * the released one: their top steps.
 */
export function listUsesBehind(stepIds: readonly string[]): Statement {
  return statement(
    `select t.id as of_id, u.* from step t
join step r on r.organization_id = t.organization_id and r.standard_family_id = t.standard_family_id and r.standard_status = 'RELEASED'
join step u on u.organization_id = t.organization_id and u.standard_family_id = t.standard_family_id
  and u.procedure_id is not null and u.standard_step_id <> r.id
join procedure p on p.organization_id = u.organization_id and p.id = u.procedure_id and p.is_latest_version
where t.id = any($1::bigint[]) and t.is_standard_step order by u.id`,
    [stepIds],
  )
}

/** The released version of each standard step, named by its family: its top step. */
export function loadReleasedOfFamilies(familyIds: readonly string[]): Statement {
  return statement(
    `select s.standard_family_id as of_id, s.* from step s
where s.standard_family_id = any($1::bigint[]) and s.standard_status = 'RELEASED'`,
    [familyIds],
  )
}

/** In which procedure version a step is a use. */
export interface UseInProcedureRow {
  readonly id: string
  readonly procedure_id: string
  readonly title: string
}

export function listProceduresOfUses(stepIds: readonly string[]): Statement {
  return statement(
    `select s.id, s.procedure_id, p.title from step s
join procedure p on p.organization_id = s.organization_id and p.id = s.procedure_id
where s.id = any($1::bigint[]) and s.standard_family_id is not null`,
    [stepIds],
  )
}
