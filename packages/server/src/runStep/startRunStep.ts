import { refuseIf } from '@traveler/domain/refusal.ts'
import { planStartRunStep } from '@traveler/domain/runStep/planStartRunStep.ts'
import { whyNotStartRunStep } from '@traveler/domain/runStep/whyNotStartRunStep.ts'
import { z } from 'zod'
import { openGates } from '../gate/gatesOfStep.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** Begin the work of a step that is available; the headings above it begin with it, top down. */
export const startRunStep: Operation<SeenStep> = {
  name: 'startRunStep',
  permission: 'StartRunStep',
  input: z.object({ id, etag: etag.nullable() }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const [work, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, steps, around, now } = work
    const gates = openGates(step, signatures, 'BEFORE_START')
    refuseIf(whyNotStartRunStep(step, around, gates, []))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_STARTED',
      moves: planStartRunStep(step, steps).map((started) => ({
        stepId: started.id,
        set: { status: 'IN_PROGRESS', started_at: now, started_by: tx.caller.userId },
      })),
    })
    return { runStepId: step.id }
  },
}
