import type { Refusal } from '../refusal.ts'
import type { TransitionTable } from '../transitions.ts'
import { canMove } from '../transitions.ts'

export const mbomStatuses = ['DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED'] as const

export type MBomStatus = (typeof mbomStatuses)[number]

export type MBomAction = 'submit' | 'recall' | 'reject' | 'release' | 'releaseDraft' | 'archive'

/**
 * Every move of an mBOM version. Releasing one archives the one before (rule 4); `releaseDraft` where the
 * organization asks for no review.
 */
// biome-ignore format: a table is read by its columns
export const mbomTransitions = {
  submit:       { from: ['DRAFT'],     to: 'IN_REVIEW' },
  recall:       { from: ['IN_REVIEW'], to: 'DRAFT' },
  reject:       { from: ['IN_REVIEW'], to: 'DRAFT' },
  release:      { from: ['IN_REVIEW'], to: 'RELEASED' },
  releaseDraft: { from: ['DRAFT'],     to: 'RELEASED' },
  archive:      { from: ['RELEASED'],  to: 'ARCHIVED' },
} as const satisfies TransitionTable<MBomStatus, MBomAction>

export function whyNotMoveMBom(action: MBomAction, status: MBomStatus): Refusal | null {
  if (canMove<MBomStatus, MBomAction>(mbomTransitions, action, status)) return null
  return { code: 'MBOM_TRANSITION', action, status, allowedFrom: mbomTransitions[action].from }
}

/** Only a draft can be edited. */
export function whyNotEditMBom(mbom: { readonly id: string; readonly status: MBomStatus }): Refusal | null {
  if (mbom.status === 'DRAFT') return null
  return { code: 'MBOM_NOT_DRAFT', mbomId: mbom.id, status: mbom.status }
}
