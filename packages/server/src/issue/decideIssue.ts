import { answersRequest } from '@traveler/domain/issue/answersRequest.ts'
import {
  type IssueGate,
  issueGates,
  placeAtGate,
  whyNotDecideIssue,
} from '@traveler/domain/issue/whyNotPassGate.ts'
import type { RedlineShown } from '@traveler/domain/redline/releasedByIssue.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import { z } from 'zod'
import { insertRows, type NewRow } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { qualifyingRole, type Signer } from '../operation/signer.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listOpenRedlinesOfIssues, type OpenRedlineOfIssueRow } from '../redline/releasedRedlineStore.ts'
import { shownRedline } from '../redline/shownRedlines.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { lockIssue } from './issueStore.ts'
import { answeredRequests, atGate, decisionsAt, type IssueWork, readIssueWork } from './issueWork.ts'

export interface DecisionInput {
  readonly issueId: string
  readonly gate: IssueGate
  /** The issue as the signer was shown it; absent: as it stands. */
  readonly etag?: string | null | undefined
  /** The role whose place is filled; absent: the first open one that the signer holds. */
  readonly roleId?: string | null | undefined
  readonly comment?: string | null | undefined
  /** Of the redlines in review that the signer was shown with it; absent: as they stand. */
  readonly redlineEtags?: readonly string[] | null | undefined
  readonly signature?: object | null | undefined
}

const input = z.object({
  issueId: id,
  gate: z.enum(issueGates),
  etag: etag.nullish(),
  roleId: id.nullish(),
  comment: text().nullish(),
  redlineEtags: z.array(etag).max(10_000).nullish(),
  signature,
})

/** The act by which a person decides on an issue at a gate, signed over what it says. */
export function decideIssue(name: string, decision: 'APPROVED' | 'REJECTED'): Operation<DecisionInput> {
  return {
    name,
    permission: 'CreateIssueApproval',
    signs: true,
    input,
    lock: (given) => lockIssue(given.issueId),
    async perform(tx, given) {
      const [work, [approvalId = '', signatureId = ''], open] = await Promise.all([
        readIssueWork(tx, { id: given.issueId, etag: given.etag }),
        tx.newIds(2),
        tx.read<OpenRedlineOfIssueRow>(listOpenRedlinesOfIssues([given.issueId])),
      ])
      refuseIf(whyNotDecide(tx, work, given, decision))
      const { issue, now } = work
      const { required } = atGate(issue, given.gate)
      const held = tx.signer.roles.find((role) => role.id === given.roleId)
      const place = held ?? placeAtGate(required, decisionsAt(issue, given.gate), signerActor(tx.signer))
      const signed = signedDecision(tx.signer, work, {
        id: signatureId,
        gate: given.gate,
        decision,
        role: place,
        comment: given.comment ?? null,
        redlines: redlinesShown(given, open),
      })
      const approval = {
        id: approvalId,
        issue_id: issue.id,
        gate_type: given.gate,
        reviewer_id: tx.signer.userId,
        role_id: place?.id ?? null,
        decision,
        status: decision,
        comment: given.comment ?? null,
        signature_id: signatureId,
        export_controlled: issue.export_controlled,
        ...stamp(tx, now),
      }
      tx.append({
        stream: { id: issue.id, type: 'issue' },
        type: `ISSUE_${decision}`,
        reason: given.comment ?? null,
        facts: { gate: given.gate },
        changes: [
          insertRows('signature', [signed]),
          insertRows('issue_approval', [approval]),
          ...answeredRequests(tx, work, {
            status: decision,
            of: (request) =>
              request.gate === given.gate &&
              answersRequest(request, { userId: tx.signer.userId, roleId: place?.id ?? null }),
          }),
        ],
      })
      return { issueApprovalId: approvalId, issueId: issue.id }
    },
  }
}

function whyNotDecide(
  tx: Transaction,
  { issue }: IssueWork,
  { gate, roleId, comment }: DecisionInput,
  decision: 'APPROVED' | 'REJECTED',
): readonly Refusal[] {
  const stand = atGate(issue, gate)
  const wanted = stand.required.find(({ role }) => role.id === roleId)
  const role = roleId ? (wanted?.role ?? { id: roleId, name: `role ${roleId}` }) : null
  return whyNotDecideIssue(
    { ...stand, status: issue.status },
    { gate, decision, comment: comment ?? null, role },
    signerActor(tx.signer),
  )
}

function meaningOf(gate: IssueGate, decision: 'APPROVED' | 'REJECTED'): string {
  const what = gate === 'IN_PROGRESS' ? 'disposition' : 'closure'
  return `${what} ${decision === 'APPROVED' ? 'approved' : 'rejected'}`
}

/** The redlines that whoever decides on the disposition decides on too: those in review. Refused where others were shown. */
function redlinesShown(
  { issueId, gate, redlineEtags }: DecisionInput,
  open: readonly OpenRedlineOfIssueRow[],
): readonly RedlineShown[] {
  const inReview = gate === 'IN_PROGRESS' ? open.filter(({ status }) => status === 'IN_REVIEW') : []
  const isShown = ({ etag: own }: OpenRedlineOfIssueRow) =>
    redlineEtags?.some((seen) => isSameEtag(seen, own))
  const isOther =
    redlineEtags && (redlineEtags.length !== inReview.length || !inReview.every((row) => isShown(row)))
  if (isOther) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'Redline of issue', id: issueId })
  return inReview.map(shownRedline)
}

interface ShownAt {
  readonly gate: IssueGate
  readonly decision: 'APPROVED' | 'REJECTED'
  readonly redlines: readonly RedlineShown[]
}

interface DecisionToSign extends ShownAt {
  readonly id: string
  /** Whose place is filled; null: none that is wanted. */
  readonly role: Named | null
  readonly comment: string | null
}

function signedDecision(signer: Signer, work: IssueWork, given: DecisionToSign): NewRow<'signature'> {
  return newSignature(
    signer,
    {
      id: given.id,
      issueId: work.issue.id,
      runId: null,
      procedureId: null,
      runStepId: null,
      attempt: null,
      fieldNumber: null,
      gateNumber: null,
      decision: given.decision,
      meaning: meaningOf(given.gate, given.decision),
      role: given.role ?? qualifyingRole(signer, 'CreateIssueApproval'),
      comment: given.comment,
      definitionDigest: null,
      content: recordText(shownAt(work, given)),
      exportControlled: work.issue.export_controlled,
    },
    work.now,
  )
}

/** What the signer was shown: the issue as it stands, its units, what is to become of them, and what is redlined for it. */
function shownAt({ issue, units }: IssueWork, { gate, decision, redlines }: ShownAt) {
  return {
    form: 1,
    issueId: issue.id,
    gate,
    decision,
    title: issue.title,
    causeCondition: issue.cause_condition,
    expectedCondition: issue.expected_condition,
    disposition: issue.disposition,
    dispositionType: {
      id: issue.issue_disposition_type_id,
      title: issue.type_title,
      kind: issue.type_kind,
      availability: issue.type_availability,
    },
    partInventories: units.units.filter(({ link_id }) => link_id !== null).map(({ id }) => id),
    runStepId: issue.run_step_id,
    attempt: issue.run_step_attempt,
    ...(redlines.length === 0 ? {} : { redlines }),
  }
}
