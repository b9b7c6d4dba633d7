import type { RunWork } from '../runStep/runWork.ts'
import { skippedWith } from '../runStep/skippedSteps.ts'
import type { StepMove } from '../runStep/stepMoves.ts'

/** A step that a redline removes is skipped, with what is open below it; what was recorded there stays (rule 24). */
export function removedSteps(work: RunWork, reason: string, by: string): StepMove[] {
  return skippedWith(work).steps.map(({ id }) => ({
    stepId: id,
    set: {
      status: 'CANCELED',
      previous_status: null,
      hold_kind: null,
      hold_reason: null,
      held_by: null,
      held_at: null,
      skip_reason: reason,
      skipped_by: by,
      verify_after_reopening: false,
    },
  }))
}
