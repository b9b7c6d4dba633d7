import { whyNotVerifyFurtherAction } from '@traveler/domain/furtherAction/whyNotVerifyFurtherAction.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { seenRow } from '../operation/seenRow.ts'
import { qualifyingRole } from '../operation/signer.ts'
import { restamp } from '../operation/stamp.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import {
  type FurtherActionIssueRow,
  type FurtherActionRow,
  listIssuesOfAction,
  loadFurtherActions,
} from './furtherActionStore.ts'
import { tellOfMove } from './moveFurtherAction.ts'

const input = z.object({
  furtherActionId: id,
  /** The action as the signer was shown it; absent: as it stands. */
  etag: etag.nullish(),
  isEffective: z.boolean(),
  comment: text().nullish(),
  signature,
})

/** Say, signed, whether an action had its effect: then it is closed, else it goes back to work. */
export const verifyFurtherAction: Operation<z.output<typeof input>> = {
  name: 'verifyFurtherAction',
  permission: 'VerifyFurtherAction',
  signs: true,
  input,
  lock: (given) => lockStreams([given.furtherActionId]),
  async perform(tx, given) {
    const { isEffective } = given
    const [found, issues, signatureId, now] = await Promise.all([
      tx.readOne<FurtherActionRow>(loadFurtherActions([given.furtherActionId])),
      tx.read<FurtherActionIssueRow>(listIssuesOfAction(given.furtherActionId)),
      tx.newId(),
      tx.now(),
    ])
    const action = seenRow(found, { type: 'FurtherAction', id: given.furtherActionId, etag: given.etag })
    const comment = given.comment ?? null
    const facts = {
      status: action.status,
      ownerId: action.assigned_to_id,
      submittedBy: action.submitted_by,
    }
    refuseIf(whyNotVerifyFurtherAction(facts, { isEffective, comment }, signerActor(tx.signer)))
    const signed = newSignature(
      tx.signer,
      {
        id: signatureId,
        furtherActionId: action.id,
        runId: null,
        procedureId: null,
        runStepId: null,
        attempt: null,
        fieldNumber: null,
        gateNumber: null,
        decision: isEffective ? 'APPROVED' : 'REJECTED',
        meaning: isEffective ? 'effect verified' : 'without effect',
        role: qualifyingRole(tx.signer, 'VerifyFurtherAction'),
        comment,
        definitionDigest: null,
        content: recordText(shownOf(action, issues, isEffective)),
        exportControlled: action.export_controlled,
      },
      now,
    )
    const set = isEffective
      ? ({ status: 'RESOLVED', resolved_at: now } as const)
      : ({ status: 'IN_PROGRESS', submitted_by: null } as const)
    tx.append({
      stream: { id: action.id, type: 'furtherAction' },
      type: 'FURTHER_ACTION_VERIFIED',
      reason: comment,
      facts: { isEffective },
      changes: [
        insertRows('signature', [signed]),
        updateRow(
          'further_action',
          { id: action.id },
          { ...set, ...restamp(tx, now) },
          { etag: action.etag, status: action.status },
        ),
      ],
    })
    tellOfMove(tx, action, comment)
    return { furtherActionId: action.id, signatureId }
  },
}

/** What the signer was shown: all that the action says, and what it was raised from. */
function shownOf(action: FurtherActionRow, issues: readonly FurtherActionIssueRow[], isEffective: boolean) {
  return {
    form: 1,
    furtherActionId: action.id,
    isEffective,
    title: action.title,
    kind: action.kind,
    problemStatement: action.problem_statement,
    analysisNotes: action.analysis_notes,
    resolution: action.resolution,
    issues: issues.map(({ issue_id }) => issue_id),
  }
}
