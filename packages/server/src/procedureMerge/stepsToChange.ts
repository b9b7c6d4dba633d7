import { stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import type { StepToChange } from '@traveler/domain/procedureMerge/takeChange.ts'
import type { StepStatusRow } from './runsBehindStore.ts'

/** The steps of a run as a change of its procedure meets them, by their elements. */
export function stepsToChange(rows: readonly StepStatusRow[]): ReadonlyMap<string, StepToChange> {
  return new Map(
    rows.map(({ step_key_id, occurrence, status, untouched }) => [
      stepElementId(step_key_id, occurrence),
      { status, isUntouched: untouched },
    ]),
  )
}
