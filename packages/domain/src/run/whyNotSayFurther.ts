import type { Refusal } from '../refusal.ts'
import { purposeKinds, type RunPurpose } from './runPurpose.ts'

/** Whether further build runs follow, as it is said when a run is completed. */
export interface FurtherRuns {
  readonly purpose: RunPurpose
  /** Null: nothing; it is as the procedure version says. */
  readonly said: boolean | null
  readonly ofVersion: boolean
}

/** A build run is final unless its procedure version says that further ones follow; who says otherwise says why (rule 32). */
export function whyNotSayFurther(
  { purpose, said, ofVersion }: FurtherRuns,
  reason: string | null,
): Refusal | null {
  if (said === null || said === ofVersion) return null
  if (purposeKinds[purpose] !== 'BUILD')
    return {
      code: 'INVALID_INPUT',
      field: 'furtherRuns',
      problem: 'is of build runs, and this one builds nothing',
      remedy: 'Leave it out.',
    }
  if (reason !== null && reason.trim() !== '') return null
  return {
    code: 'REASON_REQUIRED',
    act: said ? 'say that further build runs follow' : 'say that no further build run follows',
  }
}
