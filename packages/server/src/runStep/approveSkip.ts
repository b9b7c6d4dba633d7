import { refuseIf } from '@traveler/domain/refusal.ts'
import { roleToApprove, whyNotApproveSkip } from '@traveler/domain/runStep/whyNotApproveSkip.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id, signature, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { newSignature } from '../signature/newSignature.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { signerActor } from '../signature/signerActor.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { skippedWith } from './skippedSteps.ts'
import { asApproval, rolesOfSteps, skipApprovals, skipApproved } from './stepConcession.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason: string
  readonly signature?: object | null | undefined
}

/** Approve by signature that a required step is skipped, in a role that would have signed there. */
export const approveSkip: Operation<Input> = {
  name: 'approveSkip',
  permission: 'ApproveConcession',
  signs: true,
  input: z.object({ id, etag: etag.nullable(), reason: wantedReason, signature }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const [work, signatures, signatureId] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
      tx.newId(),
    ])
    const { step, run, around, now } = work
    const { required, isMandatory } = skippedWith(work)
    const roles = rolesOfSteps(required)
    const approvals = skipApprovals(step, signatures).map(asApproval)
    const signer = signerActor(tx.signer)
    refuseIf(whyNotApproveSkip({ run: around.run, step, isMandatory, roles, approvals }, signer))
    const row = newSignature(
      tx.signer,
      {
        id: signatureId,
        runId: run.id,
        procedureId: null,
        runStepId: step.id,
        attempt: step.attempt,
        fieldNumber: null,
        gateNumber: null,
        decision: null,
        meaning: skipApproved,
        role: roleToApprove(roles, approvals, signer),
        comment: input.reason,
        definitionDigest: step.shown.digest,
        content: recordText({
          form: 1,
          runStepId: step.id,
          attempt: step.attempt,
          definitionDigest: step.shown.digest.slice(2),
          skipped: required.map(({ id: stepId }) => stepId),
          meaning: skipApproved,
          reason: input.reason,
          values: [],
        }),
        exportControlled: step.row.export_controlled,
      },
      now,
    )
    appendStepEvent(tx, work, {
      type: 'SKIP_APPROVED',
      reason: input.reason,
      moves: [],
      changes: [insertRows('signature', [row])],
      facts: { attempt: step.attempt },
    })
    return { runStepId: step.id }
  },
}
