import type { HoldKind } from '@traveler/domain/hold/hold.ts'
import type { WorkStep } from './runWork.ts'
import type { StepMove } from './stepMoves.ts'

interface NewHold {
  readonly kind: HoldKind
  /** Null: none given. */
  readonly reason: string | null
  readonly by: string
}

/** The move that puts a step on hold; the status before is kept, to resume to. */
export function heldStep(step: WorkStep, { kind, reason, by }: NewHold): StepMove {
  return {
    stepId: step.id,
    set: { status: 'HOLD', previous_status: step.status, hold_kind: kind, hold_reason: reason, held_by: by },
  }
}
