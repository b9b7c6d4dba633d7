import type { Permission } from '@traveler/domain/access/permissions.ts'
import { type MBomAction, type MBomStatus, mbomTransitions } from '@traveler/domain/mbom/mbomStatus.ts'
import { canMove } from '@traveler/domain/transitions.ts'

/** What the page of a version offers; to reject is a reviewer’s. */
export type OfferedMove = Exclude<MBomAction, 'reject'>

export const permissionOf: Readonly<Record<OfferedMove, Permission>> = {
  submit: 'SubmitMBom',
  recall: 'RecallMBom',
  release: 'ReleaseMBom',
  releaseDraft: 'ReleaseMBom',
  archive: 'ArchiveMBom',
}

const offered: readonly OfferedMove[] = ['submit', 'release', 'releaseDraft', 'recall', 'archive']

/** Where a version may be moved from a state. */
export function movesFrom(status: MBomStatus): readonly OfferedMove[] {
  return offered.filter((move) => canMove<MBomStatus, MBomAction>(mbomTransitions, move, status))
}
