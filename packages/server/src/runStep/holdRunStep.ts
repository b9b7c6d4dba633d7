import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotHoldRunStep } from '@traveler/domain/runStep/whyNotHoldRunStep.ts'
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
  readonly kind: HoldKind
  readonly reason?: string | null | undefined
}

const kinds = holdKinds.filter((kind) => kind !== 'QUALITY')

/** Let a step wait: for material, for engineering, for production. */
export const holdRunStep: Operation<Input> = {
  name: 'holdRunStep',
  permission: 'HoldRunStep',
  input: z.object({ id, etag: etag.nullable(), kind: z.enum(kinds), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    const hold = { kind: input.kind, reason: input.reason ?? null }
    refuseIf(whyNotHoldRunStep(around.run, step, hold, actorOf(tx.caller)))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_HELD',
      reason: hold.reason,
      moves: [heldStep(step, { ...hold, by: tx.caller.userId, at: work.now })],
    })
    tx.notify({ type: 'HOLD', words: hold.reason, ...ofRun(work.run, step.row) })
    return { runStepId: step.id }
  },
}
