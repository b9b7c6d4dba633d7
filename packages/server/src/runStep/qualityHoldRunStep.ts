import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotHoldRunStep } from '@traveler/domain/runStep/whyNotHoldRunStep.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { ofRun } from '../run/ofRun.ts'
import { heldStep } from './heldStep.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Stop a step because of its quality. Only another person, with a permission of its own, releases it. */
export const qualityHoldRunStep: Operation<Input> = {
  name: 'qualityHoldRunStep',
  permission: 'QualityHoldRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    const given = input.reason ?? null
    refuseIf(whyNotHoldRunStep(around.run, step, { kind: 'QUALITY', reason: given }, actorOf(tx.caller)))
    const why = recordedReason(given, tx.caller.apiKeyName ?? '')
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_HELD',
      reason: why,
      moves: [heldStep(step, { kind: 'QUALITY', reason: why, by: tx.caller.userId, at: work.now })],
    })
    tx.notify({ type: 'HOLD', words: why, ...ofRun(work.run, step.row) })
    return { runStepId: step.id }
  },
}
