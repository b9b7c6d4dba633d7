import {
  type IssueGate,
  issueGates,
  placeAtGate,
  whyNotDecideIssue,
} from '@traveler/domain/issue/whyNotPassGate.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { qualifyingRole } from '../operation/signer.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
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
  readonly signature?: object | null | undefined
}

const input = z.object({
  issueId: id,
  gate: z.enum(issueGates),
  etag: etag.nullish(),
  roleId: id.nullish(),
  comment: text().nullish(),
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
      const [work, [approvalId = '', signatureId = '']] = await Promise.all([
        readIssueWork(tx, { id: given.issueId, etag: given.etag }),
        tx.newIds(2),
      ])
      refuseIf(whyNotDecide(tx, work, given, decision))
      const { issue, now } = work
      const { required } = atGate(issue, given.gate)
      const held = tx.signer.roles.find((role) => role.id === given.roleId)
      const place = held ?? placeAtGate(required, decisionsAt(issue, given.gate), signerActor(tx.signer))
      const signed = newSignature(
        tx.signer,
        {
          id: signatureId,
          issueId: issue.id,
          runId: null,
          procedureId: null,
          runStepId: null,
          attempt: null,
          fieldNumber: null,
          gateNumber: null,
          decision,
          meaning: meaningOf(given.gate, decision),
          role: place ?? qualifyingRole(tx.signer, 'CreateIssueApproval'),
          comment: given.comment ?? null,
          definitionDigest: null,
          content: recordText(shownAt(work, given.gate, decision)),
          exportControlled: issue.export_controlled,
        },
        now,
      )
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
            of: (request) => request.gate === given.gate && request.userId === tx.signer.userId,
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

/** What the signer was shown: the issue as it stands, its units, and what is to become of them. */
function shownAt({ issue, units }: IssueWork, gate: IssueGate, decision: string) {
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
  }
}
