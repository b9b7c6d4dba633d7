import { refuseIf } from '@traveler/domain/refusal.ts'
import { planBringBackRunStep } from '@traveler/domain/runStep/planBringBackRunStep.ts'
import { whyNotBringBackRunStep } from '@traveler/domain/runStep/whyNotBringBackRunStep.ts'
import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { skipApprovals } from './stepConcession.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Take a skip back: the step is to be done after all, and whoever approved the skip is not bound any more. */
export const bringBackRunStep: Operation<Input> = {
  name: 'bringBackRunStep',
  permission: 'BringBackRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, steps, around, now } = work
    refuseIf(whyNotBringBackRunStep(around.run, step, steps))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_BROUGHT_BACK',
      reason: input.reason,
      moves: planBringBackRunStep(step, steps).map((back) => ({
        stepId: back.id,
        set: {
          status: 'TODO',
          started_at: null,
          started_by: null,
          fail_reason: null,
          skip_reason: null,
          skipped_by: null,
        },
      })),
      changes: voidSignatures(skipApprovals(step, signatures), now, 'the step was brought back'),
    })
    return { runStepId: step.id }
  },
}
