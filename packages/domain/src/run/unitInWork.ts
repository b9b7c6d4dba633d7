import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/** A run that is completed or canceled, as far as it decides whether its unit is still in work. */
export interface ClosedRun {
  readonly purpose: RunPurpose
  readonly isCompleted: boolean
  /** Its procedure version says "further build runs follow" (rule 32). */
  readonly furtherRuns: boolean
  /** Another open run builds or changes the unit. */
  readonly hasOtherWork: boolean
  /** The last build run completed on the unit before this one was not final. */
  readonly isEarlierBuildUnfinished: boolean
}

/** Whether the unit is still in work: another open run builds or changes it, or its last build run was not final (rule 29). */
export function isInWorkAfter(run: ClosedRun): boolean {
  const isBuilt = purposeKinds[run.purpose] === 'BUILD' && run.isCompleted
  return run.hasOtherWork || (isBuilt ? run.furtherRuns : run.isEarlierBuildUnfinished)
}

/** What came in and waits for its inspection. */
export interface InspectedUnit {
  readonly isDue: boolean
  /** Another open run inspects it. */
  readonly hasOtherInspection: boolean
}

/** Whether received stock still waits when a run on it is completed: until the last of its inspections is (rule 30). */
export function isInspectionDueAfter(
  purpose: RunPurpose,
  { isDue, hasOtherInspection }: InspectedUnit,
): boolean {
  return isDue && (purpose !== 'INSPECTION' || hasOtherInspection)
}
