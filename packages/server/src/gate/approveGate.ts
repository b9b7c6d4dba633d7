import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { type GateInput, gateInput, readGateWork, signedDecision, whyNotDecide } from './gateWork.ts'

/** Fill a place at a gate: a person who did not work on the step lets it start, or be completed. */
export const approveGate: Operation<GateInput> = {
  name: 'approveGate',
  permission: 'ApproveGate',
  signs: true,
  input: gateInput,
  lock: (input) => lockRunOfStep(input.runStepId),
  async perform(tx, input) {
    const found = await readGateWork(tx, input)
    refuseIf(whyNotDecide(found, input, 'APPROVED'))
    appendStepEvent(tx, found.work, {
      type: 'GATE_APPROVED',
      reason: input.comment,
      moves: [],
      changes: [insertRows('signature', [await signedDecision(tx, found, input, 'APPROVED')])],
      facts: { gateNumber: input.gateNumber, attempt: found.work.step.attempt },
    })
    return { runStepId: input.runStepId }
  },
}
