import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotRedoRunStep } from '@traveler/domain/runStep/whyNotRedoRunStep.ts'
import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Try a failed step again: a new attempt with empty fields; what was recorded before stays visible. */
export const redoRunStep: Operation<Input> = {
  name: 'redoRunStep',
  permission: 'RedoRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    const { attempt } = step
    const { redoLimit } = step.shown.definition
    refuseIf(whyNotRedoRunStep({ run: around.run, step, attempt, redoLimit, isRedoOrdered: false }))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_REDONE',
      reason: input.reason,
      facts: { attempt: attempt + 1 },
      moves: [
        {
          stepId: step.id,
          set: {
            status: 'TODO',
            attempt: attempt + 1,
            started_at: null,
            started_by: null,
            fail_reason: null,
          },
        },
      ],
    })
    return { runStepId: step.id }
  },
}
