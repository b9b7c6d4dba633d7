import { partTypes, whyNotTool } from '@traveler/domain/part/whyNotTool.ts'
import { whyNotChangeTracking } from '@traveler/domain/partInventory/whyNotTracking.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { countPartUse, loadParts, type PartRow, type PartUseRow } from './partStore.ts'

/** Absent: left as it is. A null tracking: untracked. */
const input = z.object({
  id,
  etag: etag.optional(),
  partType: z.enum(partTypes).nullish(),
  trackingType: z.enum(['SERIAL', 'LOT']).nullish(),
})

type Input = z.output<typeof input>

/** Say how a part's inventory is told apart, and whether it is a tool. Whoever makes inventory of it waits for this. */
export const updatePartTracking: Operation<Input> = {
  name: 'updatePartTracking',
  permission: 'UpdatePart',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.id])),
      tx.readOne<PartUseRow>(countPartUse(given.id)),
    ])
    const part = seenRow(found, { type: 'Part', ...given })
    const tracking = given.trackingType === undefined ? part.tracking_type : given.trackingType
    const partType = given.partType ?? part.part_type
    refuseIf(whyNotChangeTracking(part.tracking_type, tracking, recordsLeft(part, use)))
    refuseIf(whyNotTool({ partType, trackingType: tracking }))
    const changed = { tracking_type: tracking, part_type: partType, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_TRACKING_UPDATED',
      changes: [updateRow('part', { id: part.id }, changed, { etag: part.etag })],
    })
    return { partId: part.id }
  },
}

function recordsLeft(part: PartRow, use: PartUseRow | undefined): number {
  if (use === undefined) return 0
  return (part.tracking_type === 'SERIAL' ? use.serial_units : use.lots) + use.unidentified
}
