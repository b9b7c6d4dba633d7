import type { StepBelowShown } from '@traveler/domain/redline/releasedByIssue.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { RedlineOfRow } from './redlineStore.ts'

/**
 * The open redlines that are made for each issue, in the order in which they were begun, with what their unit is called and
 * the steps that come into the run below an added one: as `stepsBelow` finds them, in SQL for lists.
 */
export function listOpenRedlinesOfIssues(issueIds: readonly string[]): Statement {
  return statement(
    `select d.issue_id as of_id, d.*, coalesce(u.serial_number, u.lot_number, r.title) as unit, coalesce(b.steps, '[]') as below
from redline d
join run r on r.organization_id = d.organization_id and r.id = d.run_id
join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
left join lateral (
  with recursive below as (
    select s.organization_id, s.id, s.status, s.number, s.definition_id from run_step s
    where s.organization_id = d.organization_id and s.parent_id = d.run_step_id and d.change = 'ADD'
    union all select s.organization_id, s.id, s.status, s.number, s.definition_id from below p
    join run_step s on s.organization_id = p.organization_id and s.parent_id = p.id)
  select jsonb_agg(jsonb_build_object('number', p.number, 'digest', encode(t.digest, 'hex')) order by p.id) as steps
  from below p join step_definition t on t.organization_id = p.organization_id and t.id = p.definition_id
  where p.status = 'TODO') as b on true
where d.issue_id = any($1::bigint[]) and d.status in ('DRAFT', 'IN_REVIEW', 'REJECTED') order by d.id`,
    [issueIds],
  )
}

export interface OpenRedlineOfIssueRow extends RedlineOfRow {
  /** The serial or lot of the unit, else the title of the run. */
  readonly unit: string
  /** The steps that come into the run below the one that it adds; none where it adds none. */
  readonly below: readonly StepBelowShown[]
}

/** The approvals of the disposition of each issue that stand, with what their signers were shown. */
export function listDispositionApprovals(issueIds: readonly string[]): Statement {
  return statement(
    `select a.issue_id as of_id, a.reviewer_id, a.role_id, a.comment, a.signature_id, s.content as signed
from issue_approval a join signature s on s.organization_id = a.organization_id and s.id = a.signature_id
where a.issue_id = any($1::bigint[]) and a.gate_type = 'IN_PROGRESS' and a.status = 'APPROVED' order by a.id`,
    [issueIds],
  )
}

export interface DispositionApprovalRow {
  readonly of_id: string
  readonly reviewer_id: string
  readonly role_id: string | null
  readonly comment: string | null
  readonly signature_id: string
  /** The one text of what was shown. */
  readonly signed: string
}
