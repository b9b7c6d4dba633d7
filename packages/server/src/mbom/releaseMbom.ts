import { whyNotMoveMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type FrozenMBomRow, loadFrozenMBom } from './frozenMbomStore.ts'
import { mbomDigest } from './mbomDigest.ts'
import { readMBomReleaseFacts, whyNotReleaseMBomYet } from './mbomRelease.ts'
import {
  listReleasedBeside,
  loadMBomsToChange,
  lockForMBomRelease,
  type MBomRow,
  type MBomToChangeRow,
} from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional() })

/**
 * Release a version for building: new builds take it, the one released before is archived in the same act. A draft is released
 * too where nobody has to approve it.
 */
export const releaseMbom: Operation<z.output<typeof input>> = {
  name: 'releaseMbom',
  permission: 'ReleaseMBom',
  input,
  lock: (given, caller) => lockForMBomRelease(given.id, caller.organizationId),
  async perform(tx, given) {
    const [found, frozen, facts, [before]] = await Promise.all([
      tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id])),
      tx.readOne<FrozenMBomRow>(loadFrozenMBom(given.id)),
      readMBomReleaseFacts((statement) => tx.read(statement), given.id),
      tx.read<MBomRow>(listReleasedBeside(given.id)),
    ])
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom(mbom.status === 'DRAFT' ? 'releaseDraft' : 'release', mbom.status))
    refuseIf(whyNotReleaseMBomYet(facts, { id: mbom.part_id, part_number: mbom.part_number }))
    const now = await tx.now()
    if (before !== undefined) archive(tx, before, now)
    const released = {
      status: 'RELEASED',
      is_latest_released_version: true,
      digest: mbomDigest(frozen),
      ...restamp(tx, now),
    } as const
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_RELEASED',
      changes: [updateRow('mbom', { id: mbom.id }, released, { etag: mbom.etag, status: mbom.status })],
    })
    return { mbomId: mbom.id }
  },
}

function archive(tx: Transaction, before: MBomRow, now: string): void {
  const archived = { status: 'ARCHIVED', is_latest_released_version: false, ...restamp(tx, now) } as const
  tx.append({
    stream: { id: before.id, type: 'mbom' },
    type: 'MBOM_ARCHIVED',
    // One more guard than the release has: rows with the same guards are written by one statement, in which the new version
    // could be RELEASED before the old one is not.
    changes: [
      updateRow('mbom', { id: before.id }, archived, {
        etag: before.etag,
        status: before.status,
        part_id: before.part_id,
      }),
    ],
  })
}
