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

/** Take the released version out of use without another: no new build begins before one is released. */
export const archiveMbom: Operation<z.output<typeof input>> = {
  name: 'archiveMbom',
  permission: 'ArchiveMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id]))
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom('archive', mbom.status))
    const moved = {
      status: 'ARCHIVED',
      is_latest_released_version: false,
      ...restamp(tx, await tx.now()),
    } as const
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_ARCHIVED',
      changes: [updateRow('mbom', { id: mbom.id }, moved, { etag: mbom.etag, status: mbom.status })],
    })
    return { mbomId: mbom.id }
  },
}
