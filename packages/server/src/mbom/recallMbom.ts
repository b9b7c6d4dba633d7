import { whyNotMoveMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadMBomsToChange, lockVersions, type MBomToChangeRow } from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Take a version back from review, to be edited again. */
export const recallMbom: Operation<z.output<typeof input>> = {
  name: 'recallMbom',
  permission: 'RecallMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id]))
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom('recall', mbom.status))
    const moved = { status: 'DRAFT', ...restamp(tx, await tx.now()) } as const
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_RECALLED',
      changes: [updateRow('mbom', { id: mbom.id }, moved, { etag: mbom.etag, status: mbom.status })],
    })
    return { mbomId: mbom.id }
  },
}
