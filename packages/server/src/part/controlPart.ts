import { whyNotControlPart } from '@traveler/domain/part/whyNotControlPart.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { listTagsOfPart, type SubtypeOfPartRow } from '../partSubtype/partSubtypeStore.ts'
import { countPartUse, loadParts, type PartRow, type PartUseRow, partUse } from './partStore.ts'

const input = z.object({ id, etag: etag.optional(), exportControlled: z.boolean() })

/** Put a part under export control, or take it out, before anything hangs on it. */
export const controlPart: Operation<z.output<typeof input>> = {
  name: 'controlPart',
  permission: 'UpdatePart',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use, tags] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.id])),
      tx.readOne<PartUseRow>(countPartUse(given.id)),
      tx.read<SubtypeOfPartRow>(listTagsOfPart(given.id)),
    ])
    const part = seenRow(found, { type: 'Part', ...given })
    if (part.export_controlled === given.exportControlled) return { partId: part.id }
    // Whoever cannot see controlled records would lose the part out of sight.
    if (!tx.caller.exportCleared)
      throw new Refused({ code: 'PERMISSION', permission: 'ReadExportControlled' })
    refuseIf(whyNotControlPart(part.id, partUse(use)))
    const changed = { export_controlled: given.exportControlled, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_EXPORT_CONTROL_UPDATED',
      changes: [
        updateRow('part', { id: part.id }, changed, { etag: part.etag }),
        updateRows(
          'part_part_subtype',
          tags.map(({ id: tag }) => ({
            key: { id: tag },
            set: { export_controlled: given.exportControlled },
          })),
        ),
      ],
    })
    return { partId: part.id }
  },
}
