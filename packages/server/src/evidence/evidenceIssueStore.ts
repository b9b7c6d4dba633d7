import type { EvidenceAction, EvidenceApproval } from '@traveler/domain/evidence/evidenceIssue.ts'
import type { EvidencePerson, EvidenceSignature } from '@traveler/domain/evidence/evidencePack.ts'
import type { AvailabilityBehavior, DispositionKind } from '@traveler/domain/issue/disposition.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'
import { person, user } from './evidenceStore.ts'

// What a pack holds of issues and redlines, ordered by what never changes.

/** An issue that has to do with the runs of a pack or with its unit. */
export interface IssueRead {
  readonly id: string
  readonly title: string
  readonly status: Row<'issue'>['status']
  readonly run_step_id: string | null
  readonly attempt: number | null
  readonly cause: Row<'issue'>['cause_condition']
  readonly expected: Row<'issue'>['expected_condition']
  readonly disposition: Row<'issue'>['disposition']
  readonly dispositionType: string | null
  readonly kind: DispositionKind | null
  readonly availability: AvailabilityBehavior | null
  readonly raisedBy: EvidencePerson
  readonly raisedAt: string
  readonly resolvedBy: EvidencePerson | null
  readonly resolvedAt: string | null
  readonly units: readonly string[]
  /** Lines of as-built BOMs that it says are missing: ids, and the numbers of their parts. */
  readonly line_ids: readonly string[]
  readonly lines: readonly string[]
  /** It was found on a step that was accepted because of it, failed as it is. */
  readonly has_accepted: boolean
}

/** Found on these runs, ordering them, the cause of a redline in them, or about the unit. */
export function listEvidenceIssues(runIds: readonly string[], unitId: string): Statement {
  return statement(
    `with wanted as (
  select id from issue where run_id = any($1::bigint[])
  union select issue_id from issue_sibling_step where run_id = any($1::bigint[])
  union select issue_id from run where id = any($1::bigint[])
  union select issue_id from redline where run_id = any($1::bigint[])
  union select issue_id from issue_part_inventory where part_inventory_id = $2::bigint)
select i.id, i.title, i.status, f.run_step_id, f.attempt, i.cause_condition as cause, i.expected_condition as expected,
  i.disposition, t.title as "dispositionType", i.approved_kind as kind, i.approved_availability as availability,
  ${person('c')} as "raisedBy", i.created_at as "raisedAt", ${person('d')} as "resolvedBy", i.resolved_at as "resolvedAt",
  array(select p.part_number || ' ' || coalesce(u.serial_number, u.lot_number, u.id::text) from issue_part_inventory l
    join part_inventory u on u.organization_id = l.organization_id and u.id = l.part_inventory_id
    join part p on p.organization_id = u.organization_id and p.id = u.part_id
    where l.organization_id = i.organization_id and l.issue_id = i.id order by l.part_inventory_id) as units,
  array(select l.build_requirement_id::text from issue_build_requirement l
    where l.organization_id = i.organization_id and l.issue_id = i.id order by l.build_requirement_id) as line_ids,
  array(select p.part_number from issue_build_requirement l
    join build_requirement q on q.organization_id = l.organization_id and q.id = l.build_requirement_id
    join part p on p.organization_id = q.organization_id and p.id = q.part_id
    where l.organization_id = i.organization_id and l.issue_id = i.id order by l.build_requirement_id) as lines,
  exists (select from event e
    where e.organization_id = i.organization_id and e.stream_id = f.run_id and e.type = 'RUN_STEP_ACCEPTED'
      and e.body::jsonb -> 'facts' -> 'issueIds' ? i.id::text) as has_accepted
from issue i
-- Over units of a batch it was found on several steps: here that of this pack counts.
cross join lateral (select i.run_id, i.run_step_id, i.run_step_attempt as attempt, 1 as place where i.run_id = any($1::bigint[])
  union all select l.run_id, l.run_step_id, l.attempt, 2 from issue_sibling_step l where l.organization_id = i.organization_id
    and l.issue_id = i.id and l.run_id = any($1::bigint[])
  union all select i.run_id, i.run_step_id, i.run_step_attempt, 3 order by place limit 1) f
left join issue_disposition_type t on t.organization_id = i.organization_id and t.id = i.issue_disposition_type_id
${user('c', 'i.created_by')}
${user('d', 'i.resolved_by')}
where i.id in (select id from wanted) order by i.id`,
    [runIds, unitId],
  )
}

export interface SignatureOfIssueRow extends EvidenceSignature {
  readonly of_id: string
}

/** What was signed for these issues and further actions. */
export function listEvidenceIssueSignatures(ids: readonly string[]): Statement {
  return statement(
    `select coalesce(issue_id, further_action_id) as of_id, id, meaning, decision, attempt, field_number as "fieldNumber", gate_number as "gateNumber",
  signer_id as "signerId", printed_name as "printedName", role_name as role, signed_at as "signedAt", site_time as "siteTime", comment,
  encode(definition_digest, 'hex') as "definitionDigest", encode(content_digest, 'hex') as "contentDigest", content,
  voided_at as "voidedAt", void_reason as "voidReason"
from signature where issue_id = any($1::bigint[]) or further_action_id = any($1::bigint[]) order by signed_at, id`,
    [ids],
  )
}

export interface ApprovalOfRow extends EvidenceApproval {
  readonly of_id: string
}

/** The decisions on these issues and redlines, outdated ones too, in the order in which they were given. */
export function listEvidenceApprovals(ids: readonly string[]): Statement {
  return statement(
    `with given as (
  select organization_id, id, issue_id as of_id, gate_type, reviewer_id, role_id, decision, status, comment, created_at, signature_id
  from issue_approval where issue_id = any($1::bigint[])
  union all
  select organization_id, id, redline_id, null, reviewer_id, role_id, decision, status, comment, created_at, signature_id
  from redline_approval where redline_id = any($1::bigint[]))
select a.of_id, a.gate_type as gate, ${person('u')} as by, r.name as role, a.decision, a.status, a.comment, a.created_at as at,
  a.signature_id as signature
from given a
left join role r on r.organization_id = a.organization_id and r.id = a.role_id
${user('u', 'a.reviewer_id')}
order by a.of_id, a.id`,
    [ids],
  )
}

export interface ActionRead extends Omit<EvidenceAction, 'signatures'> {
  readonly of_id: string
}

/** Further actions that were raised from these issues. */
export function listEvidenceActions(issueIds: readonly string[]): Statement {
  return statement(
    `select l.issue_id as of_id, a.id, a.title, a.kind, a.status, ${person('o')} as owner, a.due_on as "dueOn",
  a.problem_statement as problem, a.analysis_notes as cause, a.resolution as done, a.resolved_at as "resolvedAt"
from further_action_issue l
join further_action a on a.organization_id = l.organization_id and a.id = l.further_action_id
${user('o', 'a.assigned_to_id')}
where l.issue_id = any($1::bigint[]) order by l.issue_id, a.id`,
    [issueIds],
  )
}

/** A redline of a step of a run. `content` and `base_content` are canonical texts. */
export interface RedlineRead {
  readonly run_id: string
  readonly id: string
  readonly step: string
  readonly change: Row<'redline'>['change']
  readonly status: Row<'redline'>['status']
  readonly reason: string
  readonly issue: string | null
  readonly authors: readonly EvidencePerson[]
  readonly createdAt: string
  readonly baseDigest: string | null
  readonly definitionDigest: string | null
  readonly base_content: string | null
  readonly content: string
  readonly required: Row<'redline'>['required']
  readonly appliedAt: string | null
  readonly appliedBy: EvidencePerson | null
  readonly appliedAttempt: number | null
}

export function listEvidenceRedlines(runIds: readonly string[]): Statement {
  return statement(
    `select d.run_id, d.id, s.number as step, d.change, d.status, d.reason, d.issue_id as issue,
  (select coalesce(jsonb_agg(${person('w')} order by w.id), '[]') from user_account w
    where w.organization_id = d.organization_id and w.id = any(d.author_ids)) as authors,
  d.created_at as "createdAt", encode(b.digest, 'hex') as "baseDigest", encode(n.digest, 'hex') as "definitionDigest",
  b.content as base_content, d.content, d.required, d.applied_at as "appliedAt", ${person('a')} as "appliedBy",
  d.applied_attempt as "appliedAttempt"
from redline d
join run_step s on s.organization_id = d.organization_id and s.id = d.run_step_id
left join step_definition b on b.organization_id = d.organization_id and b.id = d.base_definition_id
left join step_definition n on n.organization_id = d.organization_id and n.id = d.definition_id
${user('a', 'd.applied_by')}
where d.run_id = any($1::bigint[]) order by d.run_id, d.id`,
    [runIds],
  )
}

/** What steps and redlines showed, by digest (hex). */
export function listEvidenceDefinitions(digests: readonly string[]): Statement {
  return statement(
    `select encode(digest, 'hex') as digest, min(content) as content from step_definition
where digest = any(select decode(one, 'hex') from unnest($1::text[]) as one) group by digest order by digest`,
    [digests],
  )
}
