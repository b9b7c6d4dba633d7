import type { AppliedRedline } from '@traveler/domain/redline/keptRecords.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A change to the steps of one run. */
export type RedlineRow = Row<'redline'>

/** A redline found by what it belongs to. */
export interface RedlineOfRow extends RedlineRow {
  readonly of_id: string
}

/** A signed decision on a redline. */
export type RedlineApprovalRow = Row<'redline_approval'>

export interface RedlineApprovalOfRow extends RedlineApprovalRow {
  readonly of_id: string
}

export function loadRedlines(ids: readonly string[]): Statement {
  return statement('select * from redline where id = any($1::bigint[])', [ids])
}

export function loadRedlineApprovals(ids: readonly string[]): Statement {
  return statement('select * from redline_approval where id = any($1::bigint[])', [ids])
}

/** The decisions on each redline, in the order in which they were given; outdated ones too. */
export function listApprovalsOfRedlines(ids: readonly string[]): Statement {
  return statement(
    'select redline_id as of_id, a.* from redline_approval a where redline_id = any($1::bigint[]) order by id',
    [ids],
  )
}

/** The decisions that still count on redlines of these runs that are neither applied nor canceled. */
export function listStandingApprovalsOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select a.redline_id as of_id, a.* from redline d
join redline_approval a on a.organization_id = d.organization_id and a.redline_id = d.id and a.status <> 'OUTDATED'
where d.run_id = any($1::bigint[]) and d.status in ('DRAFT', 'IN_REVIEW', 'REJECTED') order by a.id`,
    [runIds],
  )
}

/** Locks the runs of redlines, and relies on their units. */
function lockRunsOfRedlines(ids: readonly string[]): Statement {
  return statement(
    `select * from lock_streams(array(select run_id from redline where id = any($1::bigint[])),
  array(select unnest(array[r.part_inventory_id, r.issue_id]) from redline d
    join run r on r.organization_id = d.organization_id and r.id = d.run_id where d.id = any($1::bigint[])))`,
    [ids],
  )
}

/** The locks of an act on a redline, and on those that were begun with it. */
export const runOfRedlineLocked = {
  lock: ({ id }: { readonly id: string }): Statement => lockRunsOfRedlines([id]),
  lockJointly: (redlines: readonly { readonly id: string }[]): Statement =>
    lockRunsOfRedlines(redlines.map(({ id }) => id)),
}

/** A redline that was begun with another one, on a run that is still in its batch, and that still says the same. */
export interface TogetherRow extends RedlineOfRow {
  readonly run_batch_id: string
  /** The serial or lot of the unit, else the title of the run. */
  readonly unit: string
}

/** The open redlines that were begun with the open one of each step, in the order of their runs. */
export function listTogether(runStepIds: readonly string[]): Statement {
  return statement(
    `select own.run_step_id as of_id, d.*, r.run_batch_id, coalesce(u.serial_number, u.lot_number, r.title) as unit
from redline own
join run mine on mine.organization_id = own.organization_id and mine.id = own.run_id
join redline d on d.organization_id = own.organization_id and d.together_id = own.together_id and d.id <> own.id
  and d.status in ('DRAFT', 'IN_REVIEW', 'REJECTED') and d.content = own.content
join run r on r.organization_id = d.organization_id and r.id = d.run_id and r.run_batch_id = mine.run_batch_id
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
where own.run_step_id = any($1::bigint[]) and own.status in ('DRAFT', 'IN_REVIEW', 'REJECTED')
order by own.run_step_id, r.id`,
    [runStepIds],
  )
}

/** The redlines of each step that are neither applied nor canceled, with who began them. */
export function listOpenRedlinesOfSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select d.run_step_id as of_id, d.*, u.name as author from redline d
join user_account u on u.organization_id = d.organization_id and u.id = d.created_by
where d.run_step_id = any($1::bigint[]) and d.status in ('DRAFT', 'IN_REVIEW', 'REJECTED')`,
    [runStepIds],
  )
}

export interface OpenRedlineRow extends RedlineOfRow {
  readonly author: string
}

/** The redlines of a run that are neither applied nor canceled, with the number of their step. */
export function listOpenRedlinesOfRuns(runIds: readonly string[]): Statement {
  return statement(
    `select d.run_id as of_id, d.*, s.number from redline d
join run_step s on s.organization_id = d.organization_id and s.id = d.run_step_id
where d.run_id = any($1::bigint[]) and d.status in ('DRAFT', 'IN_REVIEW', 'REJECTED') order by d.id`,
    [runIds],
  )
}

export interface OpenRedlineOfRunRow extends RedlineOfRow {
  readonly number: string
}

/** What was applied to each step, the first one first: which definition an attempt was worked by. */
export function listAppliedRedlinesOfSteps(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, base_definition_id, applied_attempt from redline
where run_step_id = any($1::bigint[]) and applied_attempt is not null order by run_step_id, applied_attempt`,
    [runStepIds],
  )
}

export interface AppliedRedlineRow {
  readonly of_id: string
  readonly base_definition_id: string | null
  readonly applied_attempt: number
}

export function asApplied({ base_definition_id, applied_attempt }: AppliedRedlineRow): AppliedRedline {
  return { baseDefinitionId: base_definition_id, appliedAttempt: applied_attempt }
}

/** The roles whose approval redlines take by default, by the default role that each began as, or by its name. */
export function listRedlineRoles(names: readonly string[]): Statement {
  return statement(
    `select r.id, r.name, coalesce(d.name, r.name) as began_as from role r
left join role_default d on d.organization_id = r.organization_id and d.id = r.id
where coalesce(d.name, r.name) = any($1::text[]) order by r.id`,
    [names],
  )
}

export interface RedlineRoleRow {
  readonly id: string
  readonly name: string
  readonly began_as: string
}

/** What a field of a redline names, with the names that its definition keeps. */
export function findNamed(named: NamedIds): Statement {
  return statement(
    `select (select name from role where id = $1::bigint) as signoff_role,
  (select name from role where id = $2::bigint) as concession_role,
  (select part_number from part where id = $3::bigint) as part,
  (select id from unit_of_measurement where type = $4::text) as unit_id`,
    [named.signoffRoleId ?? null, named.concessionRoleId ?? null, named.partId ?? null, named.unit ?? null],
  )
}

export interface NamedIds {
  readonly signoffRoleId?: string | null | undefined
  readonly concessionRoleId?: string | null | undefined
  readonly partId?: string | null | undefined
  /** By its name. */
  readonly unit?: string | null | undefined
}

export interface NamedRow {
  readonly signoff_role: string | null
  readonly concession_role: string | null
  readonly part: string | null
  readonly unit_id: string | null
}

/** The next number of a field of a step: given by the step's key, never reused. */
export function loadNextFieldNumber(stepKeyOfRedlined: string): Statement {
  return statement(
    `select k.id, k.next_field_number from step_key k
join run_step s on s.organization_id = k.organization_id and s.step_key_id = k.id where s.id = $1::bigint`,
    [stepKeyOfRedlined],
  )
}

export interface NextFieldNumberRow {
  readonly id: string
  readonly next_field_number: number
}

/** Whether there is an issue, for a redline that is made for it. */
export function findIssue(id: string | null): Statement {
  return statement('select id from issue where id = $1::bigint', [id])
}

/** Locks a run that is redlined, and relies on its unit and on what else the act decides on. */
export function lockRedlinedRuns(
  runIds: readonly string[],
  alsoReliedOn: readonly (string | null | undefined)[],
): Statement {
  return statement(
    `select * from lock_streams($1::bigint[],
  array(select unnest(array[part_inventory_id, issue_id]) from run where id = any($1::bigint[])) || $2::bigint[])`,
    [runIds, alsoReliedOn.flatMap((id) => id ?? [])],
  )
}

/** A step of a run, by which an act finds the others. */
export function loadAnyStepOfRun(runId: string): Statement {
  return statement('select id from run_step where run_id = $1::bigint order by id limit 1', [runId])
}

/** A version of a standard step as a run may take it: what its top step says. */
export function loadStandardStepToAdd(id: string | null): Statement {
  return statement(
    `select s.id, s.standard_status as status, s.step_key_id, d.content
from step s left join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
where s.id = $1::bigint and s.is_standard_step and s.standard_version is not null`,
    [id],
  )
}

export interface StandardStepToAddRow {
  readonly id: string
  readonly status: string
  readonly step_key_id: string
  /** Canonical text; null: it is in draft. */
  readonly content: string | null
}

/** Locks the run of a dependency: one that it has, or one that a redline in draft draws. */
export function lockRunOfEdge(ids: readonly string[]): Statement {
  return statement(`select * from lock_streams(array(${runsOfEdge}), '{}')`, [ids])
}

/** The open redlines of the run of a dependency. */
export function listOpenRedlinesOfEdge(id: string): Statement {
  return statement(
    `select * from redline where run_id in (${runsOfEdge}) and status in ('DRAFT', 'IN_REVIEW', 'REJECTED') order by id`,
    [[id]],
  )
}

const runsOfEdge = `select run_id from run_step_edge where id = any($1::bigint[])
union select run_id from redline where status in ('DRAFT', 'IN_REVIEW', 'REJECTED')
  and exists (select from jsonb_array_elements(order_change -> 'drawn') as e where (e ->> 'id')::bigint = any($1::bigint[]))`

export function loadRunStepEdges(ids: readonly string[]): Statement {
  return statement('select * from run_step_edge where id = any($1::bigint[])', [ids])
}

/** The redline by which each step came into its run. */
export function listAddingRedlines(runStepIds: readonly string[]): Statement {
  return statement(
    `select run_step_id as of_id, d.* from redline d where run_step_id = any($1::bigint[]) and change = 'ADD'`,
    [runStepIds],
  )
}
