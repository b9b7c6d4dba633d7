import type { AskedToDecide } from '@traveler/domain/issue/answersRequest.ts'
import type { AvailabilityBehavior } from '@traveler/domain/issue/disposition.ts'
import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type IssueRow = Row<'issue'>

export function loadIssues(ids: readonly string[]): Statement {
  return statement('select * from issue where id = any($1::bigint[])', [ids])
}

/** That so many holders of a role approve at a gate. */
export interface GateDemand {
  readonly gate: IssueGate
  readonly roleId: string
  readonly role: string
  readonly count: number
}

/** A decision that stands. */
export interface StandingDecision {
  readonly id: string
  readonly gate: IssueGate
  readonly userId: string
  readonly name: string
  readonly roleId: string | null
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
}

/** That a person or a team is asked to decide at a gate. */
export interface ApprovalAsked extends AskedToDecide {
  readonly id: string
  readonly gate: IssueGate
}

/** An issue with all that decides on what may be done with it. */
export interface IssueToChangeRow extends IssueRow {
  /** Of the disposition type that is chosen; null: none is. */
  readonly type_title: string | null
  readonly type_kind: Row<'issue_disposition_type'>['kind'] | null
  readonly type_availability: AvailabilityBehavior | null
  readonly demands: readonly GateDemand[]
  readonly decisions: readonly StandingDecision[]
  /** Who is asked to decide. */
  readonly requests: readonly ApprovalAsked[]
  /** Runs that it ordered and that are open, in words. */
  readonly open_runs: readonly string[]
}

export function loadIssuesToChange(ids: readonly string[]): Statement {
  return statement(
    `select i.*, t.title as type_title, t.kind as type_kind, t.availability as type_availability,
  coalesce((select jsonb_agg(jsonb_build_object('gate', d.gate_type, 'roleId', d.role_id::text, 'role', o.name, 'count', d.count)
    order by d.id) from issue_disposition_type_role d join role o on o.organization_id = d.organization_id and o.id = d.role_id
    where d.organization_id = i.organization_id and d.issue_disposition_type_id = i.issue_disposition_type_id), '[]') as demands,
  coalesce((select jsonb_agg(jsonb_build_object('id', a.id::text, 'gate', a.gate_type, 'userId', a.reviewer_id::text, 'name', u.name,
    'roleId', a.role_id::text, 'decision', a.decision, 'comment', a.comment) order by a.id)
    from issue_approval a join user_account u on u.organization_id = a.organization_id and u.id = a.reviewer_id
    where a.organization_id = i.organization_id and a.issue_id = i.id and a.status <> 'OUTDATED'), '[]') as decisions,
  coalesce((select jsonb_agg(jsonb_build_object('id', q.id::text, 'gate', q.gate_type, 'userId', q.assigned_to_id::text,
    'roleId', q.role_id::text, 'memberIds', array(select m.user_id::text from team_user m
      where m.organization_id = q.organization_id and m.team_id = q.assigned_team_id order by m.user_id)) order by q.id)
    from issue_approval_request q where q.organization_id = i.organization_id and q.issue_id = i.id), '[]') as requests,
  array(select 'run ' || r.id || ' ' || r.title from run r where r.organization_id = i.organization_id and r.issue_id = i.id
    and r.completed_at is null and r.canceled_at is null order by r.id) as open_runs
from issue i
left join issue_disposition_type t on t.organization_id = i.organization_id and t.id = i.issue_disposition_type_id
where i.id = any($1::bigint[])`,
    [ids],
  )
}

/** Locks an issue with the units that it is about or holds, and relies on its disposition type and on others named. */
export function lockIssue(
  id: string,
  units: readonly string[] = [],
  reliedOn: readonly (string | null | undefined)[] = [],
): Statement {
  return statement(
    `select * from lock_streams(array[$1::bigint] || $2::bigint[]
  || array(select part_inventory_id from issue_part_inventory where issue_id = $1::bigint)
  || array(select id from part_inventory where quality_hold_issue_id = $1::bigint),
  $3::bigint[] || array(select issue_disposition_type_id from issue where id = $1::bigint))`,
    [id, units, reliedOn.flatMap((one) => one ?? [])],
  )
}

/** Locks an issue as its other acts do, and the runs of its redlines in review, which it may release; relies on their units. */
export function lockIssueToBegin(id: string): Statement {
  return statement(
    `select * from lock_streams(array[$1::bigint]
  || array(select part_inventory_id from issue_part_inventory where issue_id = $1::bigint)
  || array(select id from part_inventory where quality_hold_issue_id = $1::bigint)
  || array(select run_id from redline where issue_id = $1::bigint and status = 'IN_REVIEW'),
  array(select issue_disposition_type_id from issue where id = $1::bigint)
  || array(select unnest(array[r.part_inventory_id, r.issue_id]) from redline d
    join run r on r.organization_id = d.organization_id and r.id = d.run_id
    where d.issue_id = $1::bigint and d.status = 'IN_REVIEW'))`,
    [id],
  )
}

/** Locks the units of a new issue, and relies on the run of its step and on others named. */
export function lockNewIssue(
  units: readonly string[],
  steps: readonly (string | null)[],
  reliedOn: readonly (string | null)[],
): Statement {
  return statement(
    `select * from lock_streams($1::bigint[] || array(select r.part_inventory_id from run_step s
    join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.id = any($2::bigint[]) and $1::bigint[] = '{}'),
  $3::bigint[] || array(select run_id from run_step where id = any($2::bigint[])))`,
    [units, steps.flatMap((one) => one ?? []), reliedOn.flatMap((one) => one ?? [])],
  )
}

/** A unit as an issue sees it, with what its status is derived from. */
export interface UnitOfIssueRow extends Row<'part_inventory'> {
  readonly part_number: string
  readonly place_available: boolean
  /** What links it with the issue; null: it is a piece of a lot that is. */
  readonly link_id: string | null
  readonly holds: boolean
}

/** The units that an issue is about, and those that it holds besides: pieces of its lots. */
export function listUnitsToHold(issueId: string): Statement {
  return statement(
    `select u.*, p.part_number, coalesce(l.available, true) as place_available, k.id as link_id, coalesce(k.holds, true) as holds
from part_inventory u
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
left join issue_part_inventory k on k.organization_id = u.organization_id and k.part_inventory_id = u.id and k.issue_id = $1::bigint
where u.id in (select part_inventory_id from issue_part_inventory where issue_id = $1::bigint)
  or u.quality_hold_issue_id = $1::bigint order by u.id`,
    [issueId],
  )
}

/** The same of units that are not linked yet. */
export function listUnitsToLink(ids: readonly string[], runStepIds: readonly string[]): Statement {
  return statement(
    `select u.*, p.part_number, coalesce(l.available, true) as place_available, null::bigint as link_id, true as holds
from part_inventory u
join part p on p.organization_id = u.organization_id and p.id = u.part_id
left join location l on l.organization_id = u.organization_id and l.id = u.location_id
where u.id = any($1::bigint[]) or ($1::bigint[] = '{}' and u.id = any(array(select r.part_inventory_id from run_step s
  join run r on r.organization_id = s.organization_id and r.id = s.run_id where s.id = any($2::bigint[])))) order by u.id`,
    [ids, runStepIds],
  )
}

/** Another issue that may hold a unit. */
export interface HoldingIssueRow {
  readonly of_id: string
  readonly id: string
  readonly status: IssueStatus
  readonly approved_availability: AvailabilityBehavior | null
  /** Null: the caller may not see it. */
  readonly title: string | null
  readonly created_by: string | null
  readonly is_controlled: boolean | null
}

/** The issues that hold or may hold the units of an issue, others than itself. */
export function listOtherHolds(issueId: string): Statement {
  return statement(
    `select h.*, i.title, i.created_by, i.export_controlled as is_controlled
from issues_on_units(array(select part_inventory_id from issue_part_inventory where issue_id = $1::bigint)
  || array(select id from part_inventory where quality_hold_issue_id = $1::bigint)) h
left join issue i on i.id = h.id where h.id <> $1::bigint order by h.id`,
    [issueId],
  )
}

/** The issues that hold or may hold a unit. */
export function listHoldsOfUnit(partInventoryId: string): Statement {
  return statement(
    `select h.*, i.title, i.created_by, i.export_controlled as is_controlled
from issues_on_units(array[$1::bigint]) h left join issue i on i.id = h.id order by h.id`,
    [partInventoryId],
  )
}

/** A run step that an issue names. */
export type StepOfIssueRow = Pick<Row<'run_step'>, 'id' | 'run_id' | 'attempt' | 'export_controlled'>

export function listStepsOfIssue(ids: readonly (string | null | undefined)[]): Statement {
  return statement(
    'select id, run_id, attempt, export_controlled from run_step where id = any($1::bigint[])',
    [ids.flatMap((one) => one ?? [])],
  )
}

/** What else an issue names: all that exists of it. */
export interface NamedByIssueRow {
  readonly id: string
  readonly type: 'User' | 'Team' | 'PartInventory' | 'BuildRequirement' | 'IssueDispositionType'
  /** Of a unit; false of all else. */
  readonly export_controlled: boolean
  /** Of a line: the unit whose BOM it is of. Null of all else. */
  readonly unit_id: string | null
  /** Of a disposition type: it may be chosen. Of a line: it stands. Of a person or team: it is there to work. */
  readonly active: boolean
}

export function listNamedByIssue(ids: readonly (string | null | undefined)[]): Statement {
  return statement(
    `select id, 'User' as type, false as export_controlled, null::bigint as unit_id, not deactivated as active
from user_account where id = any($1::bigint[])
union all select id, 'Team', false, null, archived_at is null from team where id = any($1::bigint[])
union all select id, 'PartInventory', export_controlled, null, true from part_inventory where id = any($1::bigint[])
union all select id, 'BuildRequirement', export_controlled, part_inventory_id, removed_at is null from build_requirement where id = any($1::bigint[])
union all select id, 'IssueDispositionType', false, null, active from issue_disposition_type where id = any($1::bigint[])`,
    [ids.flatMap((one) => one ?? [])],
  )
}

/** What links issues and units. */
export type IssuePartInventoryRow = Row<'issue_part_inventory'>

export function loadIssuePartInventories(ids: readonly string[]): Statement {
  return statement('select * from issue_part_inventory where id = any($1::bigint[])', [ids])
}

export function findIssuePartInventory(issueId: string, partInventoryId: string): Statement {
  return statement(
    'select * from issue_part_inventory where issue_id = $1::bigint and part_inventory_id = $2::bigint',
    [issueId, partInventoryId],
  )
}

export function listUnitsOfIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select k.issue_id as of_id, u.* from issue_part_inventory k
join part_inventory u on u.organization_id = k.organization_id and u.id = k.part_inventory_id
where k.issue_id = any($1::bigint[]) order by u.id`,
    [issueIds],
  )
}

export function listIssuesOfUnits(unitIds: readonly string[]): Statement {
  return statement(
    `select k.part_inventory_id as of_id, i.* from issue_part_inventory k
join issue i on i.organization_id = k.organization_id and i.id = k.issue_id
where k.part_inventory_id = any($1::bigint[]) order by i.id desc`,
    [unitIds],
  )
}

/** That an issue was found on a sibling of its step too. */
export type IssueSiblingStepRow = Row<'issue_sibling_step'>

export function listSiblingsOfIssue(issueId: string): Statement {
  return statement('select * from issue_sibling_step where issue_id = $1::bigint order by id', [issueId])
}

/** All steps on which issues were found, the one that an issue names first. */
export function listStepsOfIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select f.of_id, s.* from (
  select organization_id, id as of_id, run_step_id, 0::bigint as place from issue where id = any($1::bigint[])
  union all
  select organization_id, issue_id, run_step_id, id from issue_sibling_step where issue_id = any($1::bigint[])) f
join run_step s on s.organization_id = f.organization_id and s.id = f.run_step_id order by f.of_id, f.place`,
    [issueIds],
  )
}

/** Lines that an issue says are not installed. */
export type IssueLineRow = Row<'issue_build_requirement'>

export function listLinesOfIssue(issueId: string): Statement {
  return statement('select * from issue_build_requirement where issue_id = $1::bigint order by id', [issueId])
}

/** Of these the lines of one unit. */
export function listLinesOfUnit(issueId: string, partInventoryId: string): Statement {
  return statement(
    `select k.* from issue_build_requirement k
join build_requirement q on q.organization_id = k.organization_id and q.id = k.build_requirement_id
where k.issue_id = $1::bigint and q.part_inventory_id = $2::bigint order by k.id`,
    [issueId, partInventoryId],
  )
}

export function listRequirementsOfIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select k.issue_id as of_id, q.* from issue_build_requirement k
join build_requirement q on q.organization_id = k.organization_id and q.id = k.build_requirement_id
where k.issue_id = any($1::bigint[]) order by q.position, q.id`,
    [issueIds],
  )
}

/** The status that an issue had while it bore an etag: what its caller saw, also after it has moved on. */
export function loadIssueStatusSeen(id: string, etag: string): Statement {
  return statement(
    `select status from issue where id = $1::bigint and etag = $2::uuid
union all select old ->> 'status' from row_history
where table_name = 'issue' and row_id = $1::bigint and old ->> 'etag' = $2::uuid::text
limit 1`,
    [id, etag],
  )
}
