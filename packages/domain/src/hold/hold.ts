import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { Refusal } from '../refusal.ts'

export const holdKinds = ['MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY'] as const

/**
 * Why work stands still, on a step or on a whole run (rule 9). A QUALITY hold is released only with its
 * own permission.
 */
export type HoldKind = (typeof holdKinds)[number]

/** A hold, with who put it there. */
export interface Hold {
  readonly kind: HoldKind
  readonly reason: string
  readonly causedBy: string
}

/**
 * A quality hold is released only with its own permission, never by its causer (rule 9). Other holds:
 * nothing in the way.
 */
export function whyNotReleaseHold(hold: Hold, actor: Actor): readonly Refusal[] {
  if (hold.kind !== 'QUALITY') return []
  const causer: Refusal | null =
    hold.causedBy === actor.userId
      ? { code: 'SEPARATION_OF_DUTIES', act: 'release this quality hold', because: 'put it on hold' }
      : null
  return [whyNotPermitted(actor, 'ReleaseQualityHold'), causer].filter((refusal) => refusal !== null)
}
