import { numberingRule } from '@traveler/domain/part/numbering.ts'
import { parsePattern } from '@traveler/domain/pattern.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadParts, type PartRow } from './partStore.ts'

/** A null pattern: numbers are typed. */
const input = z.object({ id, etag: etag.optional(), numberingPattern: z.string().nullable() })

/** Say how the serials or lots of a part's new units are made, for those that nobody types. */
export const updatePartNumbering: Operation<z.output<typeof input>> = {
  name: 'updatePartNumbering',
  permission: 'UpdatePart',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const part = seenRow(await tx.readOne<PartRow>(loadParts([given.id])), { type: 'Part', ...given })
    const pattern =
      given.numberingPattern === null
        ? null
        : accepted(parsePattern(given.numberingPattern, 'numberingPattern', numberingRule))
    const changed = { numbering_pattern: pattern, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_NUMBERING_UPDATED',
      changes: [updateRow('part', { id: part.id }, changed, { etag: part.etag })],
    })
    return { partId: part.id }
  },
}
