import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotVerifyRunStep } from '@traveler/domain/runStep/whyNotVerifyRunStep.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Say that a step still stands, though an earlier one was reopened after it had begun. */
export const verifyRunStep: Operation<Input> = {
  name: 'verifyRunStep',
  permission: 'CompleteRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    refuseIf(whyNotVerifyRunStep(around.run, step.row.verify_after_reopening, actorOf(tx.caller)))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_VERIFIED',
      reason: input.reason,
      moves: [{ stepId: step.id, set: { verify_after_reopening: false } }],
    })
    return { runStepId: step.id }
  },
}
