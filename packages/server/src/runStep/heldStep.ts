import type { Hold, HoldKind } from '@traveler/domain/hold/hold.ts'
import type { WorkStep } from './runWork.ts'
import type { StepMove } from './stepMoves.ts'

interface NewHold {
  readonly kind: HoldKind
  /** Null: none given. */
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** The move that puts a step on hold; the status before is kept, to resume to. */
export function heldStep(step: WorkStep, { kind, reason, by, at }: NewHold): StepMove {
  return {
    stepId: step.id,
    set: {
      status: 'HOLD',
      previous_status: step.status,
      hold_kind: kind,
      hold_reason: reason,
      held_by: by,
      held_at: at,
    },
  }
}

/** The quality hold among steps that are left out, by whom it was put there; null: none of them is on one. */
export function qualityHoldAmong(steps: readonly WorkStep[]): Hold | null {
  const held = steps.find(({ row }) => row.hold_kind === 'QUALITY')
  if (held === undefined) return null
  return { kind: 'QUALITY', reason: held.row.hold_reason ?? '', causedBy: held.row.held_by ?? '' }
}
