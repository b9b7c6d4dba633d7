import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotFailRunStep } from '@traveler/domain/runStep/whyNotFailRunStep.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { ofRun } from '../run/ofRun.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Say that a step did not succeed, and why: caught at work, or before work began. */
export const failRunStep: Operation<Input> = {
  name: 'failRunStep',
  permission: 'FailRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    const given = input.reason ?? null
    refuseIf(whyNotFailRunStep(step, around, given, actorOf(tx.caller)))
    const why = recordedReason(given, tx.caller.apiKeyName ?? '')
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_FAILED',
      reason: why,
      moves: [{ stepId: step.id, set: { status: 'FAILED', fail_reason: why } }],
    })
    tx.notify({ type: 'RUN_STEP_CHANGE', words: why, ...ofRun(work.run, step.row) })
    return { runStepId: step.id }
  },
}
