import type { RunPurpose } from '../run/runPurpose.ts'
import { purposeKinds } from '../run/runPurpose.ts'

/**
 * Which lines of the unit a run must leave satisfied (rule 32): ALL of them; those that it CHANGED; what its OWN_STEPS took;
 * NONE.
 */
export type InstallsDue = 'ALL' | 'CHANGED' | 'OWN_STEPS' | 'NONE'

/** A build that is final owes every line; who changes a unit puts back what he took out; who looks at it owes nothing. */
export function installsDue(purpose: RunPurpose, isInWorkAfter: boolean): InstallsDue {
  const kind = purposeKinds[purpose]
  if (kind === 'LOOK') return 'NONE'
  if (isInWorkAfter) return 'OWN_STEPS'
  return kind === 'BUILD' ? 'ALL' : 'CHANGED'
}
