import type { Refusal } from '../refusal.ts'

/** Whether a unit is on quality hold, and why; null: held before reasons were recorded, or not held. */
export interface UnitHold {
  readonly isOnQualityHold: boolean
  readonly reason: string | null
}

/** A unit is held once: its first reason and causer stay until it is released. */
export function whyNotHoldUnit({ isOnQualityHold, reason }: UnitHold): Refusal | null {
  if (!isOnQualityHold) return null
  return {
    code: 'INVALID_INPUT',
    field: 'id',
    problem: `It is on quality hold already${reason === null ? '' : `: ${reason}`}`,
    remedy: 'Release it first, or leave it held.',
  }
}

/** Only what is held is released. */
export function whyNotReleaseUnit({ isOnQualityHold }: UnitHold): Refusal | null {
  if (isOnQualityHold) return null
  return {
    code: 'INVALID_INPUT',
    field: 'id',
    problem: 'It is not on quality hold',
    remedy: 'Nothing needs to be released.',
  }
}
