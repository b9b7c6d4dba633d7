import type { Hold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'

/**
 * What a run stores of its own life; its status is derived (rule 5). Times are ISO 8601 UTC; null: has
 * not happened.
 */
export interface RunLife {
  readonly id: string
  readonly canceledAt: string | null
  readonly completedAt: string | null
  readonly heldAt: string | null
  /** The hold that began at `heldAt`; null while not held. */
  readonly hold: Hold | null
}

/** A run is open until it is completed or canceled (rule 1). */
export function isOpenRun(run: Pick<RunLife, 'canceledAt' | 'completedAt'>): boolean {
  return run.canceledAt === null && run.completedAt === null
}

/** Null while the run is open. */
export function whyNotOpenRun(run: Pick<RunLife, 'id' | 'canceledAt' | 'completedAt'>): Refusal | null {
  if (isOpenRun(run)) return null
  return { code: 'RUN_NOT_OPEN', runId: run.id, status: run.canceledAt === null ? 'COMPLETE' : 'CANCELED' }
}

/**
 * Null while steps may be started, filled, signed, completed and failed: the run is open and not held
 * (rule 6).
 */
export function whyNotWorkOnRun(run: RunLife): Refusal | null {
  const closed = whyNotOpenRun(run)
  if (closed !== null || run.heldAt === null) return closed
  return {
    code: 'RUN_ON_HOLD',
    runId: run.id,
    kind: run.hold?.kind ?? 'PRODUCTION',
    reason: run.hold?.reason ?? 'no reason given',
  }
}
