import { planRejectGate } from '@traveler/domain/gate/whyNotApproveGate.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { heldStep } from '../runStep/heldStep.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { type GateInput, gateInput, readGateWork, signedDecision, whyNotDecide } from './gateWork.ts'

/** Refuse to let a step pass, with a comment: the approvals there are void, and the step goes on quality hold. */
export const rejectGate: Operation<GateInput> = {
  name: 'rejectGate',
  permission: 'ApproveGate',
  signs: true,
  input: gateInput,
  lock: (input) => lockRunOfStep(input.runStepId),
  async perform(tx, input) {
    const found = await readGateWork(tx, input)
    refuseIf(whyNotDecide(found, input, 'REJECTED'))
    const { work, decisions } = found
    const { voided, hold } = planRejectGate(decisions)
    const reason = input.comment ?? null
    const rejection = await signedDecision(tx, found, input, 'REJECTED')
    appendStepEvent(tx, work, {
      type: 'GATE_REJECTED',
      reason,
      moves: [heldStep(work.step, { kind: hold, reason, by: tx.signer.userId, at: work.now })],
      changes: [
        insertRows('signature', [rejection]),
        ...voidSignatures(
          voided.map((id) => ({ id })),
          work.now,
          'the gate was rejected',
        ),
      ],
      facts: { gateNumber: input.gateNumber, attempt: work.step.attempt },
    })
    return { runStepId: input.runStepId }
  },
}
