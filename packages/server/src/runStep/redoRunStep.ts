import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotRedoRunStep } from '@traveler/domain/runStep/whyNotRedoRunStep.ts'
import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { isRedoOrdered } from './issuesOfStep.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Try a failed step again: a new attempt with empty fields; what was recorded before stays visible. */
export const redoRunStep: Operation<Input> = {
  name: 'redoRunStep',
  permission: 'RedoRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    const { attempt } = step
    // Attempts by a definition that a redline has replaced since spend none of its redos.
    const byDefinition = attempt - step.row.definition_since + 1
    const { redoLimit } = step.shown.definition
    refuseIf(
      whyNotRedoRunStep({
        run: around.run,
        step,
        attempt: byDefinition,
        redoLimit,
        isRedoOrdered: isRedoOrdered(work),
      }),
    )
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
            correcting: false,
          },
        },
      ],
    })
    return { runStepId: step.id }
  },
}
