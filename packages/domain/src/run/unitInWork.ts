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
