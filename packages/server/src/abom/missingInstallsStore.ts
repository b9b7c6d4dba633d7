import type { DispositionKind } from '@traveler/domain/issue/disposition.ts'
import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** Which run: by its id, or by a step of it. */
export type RunOf = { readonly runId: string } | { readonly runStepId: string }

const idOf = (run: RunOf): string => ('runId' in run ? run.runId : run.runStepId)
const ofRun = (run: RunOf): string =>
  'runId' in run ? '$1::bigint' : '(select run_id from run_step where id = $1::bigint)'
const unitOf = (run: RunOf): string => `(select part_inventory_id from run where id = ${ofRun(run)})`

/** A line of the as-built BOM of a run's unit, with the numbers of both parts. */
export interface LineOfRunRow extends Row<'build_requirement'> {
  readonly parent_family_id: string
  readonly part_family_id: string
  readonly part_number: string
  readonly unit_quantity: string
  /** The issues that name it as not installed. */
  readonly named_by: readonly {
    readonly status: IssueStatus
    readonly kind: DispositionKind | null
  }[]
  /** The run put something in for it, took something out, or added the line. */
  readonly is_changed: boolean
}

/** Without the lines of runs that began before installs were kept: what they got nobody knows, and nothing is owed. */
export function listLinesOfRun(run: RunOf): Statement {
  return statement(
    `select q.*, u.part_family_id as parent_family_id, u.quantity as unit_quantity, p.family_id as part_family_id, p.part_number,
  exists (select from abom_installation i where i.organization_id = q.organization_id and i.build_requirement_id = q.id
    and ${ofRun(run)} in (i.run_id, i.removed_run_id)) or q.run_id = ${ofRun(run)} as is_changed,
  coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'kind', s.approved_kind)) from issue_build_requirement k
    join issue s on s.organization_id = k.organization_id and s.id = k.issue_id
    where k.organization_id = q.organization_id and k.build_requirement_id = q.id), '[]') as named_by
from build_requirement q
join run b on b.organization_id = q.organization_id and b.id = q.run_id and b.as_built_kept
join part_inventory u on u.organization_id = q.organization_id and u.id = q.part_inventory_id
join part p on p.organization_id = q.organization_id and p.id = q.part_id
where q.part_inventory_id = ${unitOf(run)} and q.removed_at is null order by q.position, q.id`,
    [idOf(run)],
  )
}

/** Whether a run ever put anything in. */
export function loadHasInstalls(runId: string): Statement {
  return statement(
    'select exists (select from abom_installation where run_id = $1::bigint) as has_installs',
    [runId],
  )
}

/** What runs left behind that decides on their unit when they are canceled. */
export interface RunTraceRow {
  readonly id: string
  /** It put something in, that may have been taken out again. */
  readonly has_installs: boolean
  /** The record of its unit was made with it. */
  readonly made_its_unit: boolean
}

export function loadRunTraces(ids: readonly string[]): Statement {
  return statement(
    `select r.id, exists (select from abom_installation i where i.organization_id = r.organization_id and i.run_id = r.id) as has_installs,
  coalesce(u.origin = 'RUN_MADE' and u.created_at = r.created_at, false) as made_its_unit
from run r
left join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
where r.id = any($1::bigint[])`,
    [ids],
  )
}

/** What stands installed in that unit. */
export function listStandingOfRun(run: RunOf): Statement {
  return statement(
    `select id, build_requirement_id, quantity, designator from abom_installation
where parent_id = ${unitOf(run)} and removed_at is null order by id`,
    [idOf(run)],
  )
}
