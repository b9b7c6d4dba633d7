import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadRuns, type RunRow } from './runStore.ts'

const input = z.object({ id, etag: etag.optional(), attributes: attributesInput })

/** Set custom attributes of a run. Each has an etag of its own; the run's is not renewed. */
export const updateRunAttribute: Operation<z.output<typeof input>> = {
  name: 'updateRunAttribute',
  permission: 'UpdateRunAttribute',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<RunRow>(loadRuns([given.id])),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const run = seenRow(found, { type: 'Run', id: given.id, etag: given.etag })
    const sent = await definedAttributes(tx, 'RUN', given.attributes)
    const { changes, ids } = await attributeChanges(tx, run, sent, existing)
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_ATTRIBUTES_UPDATED',
      changes,
    })
    return { runId: run.id, attributeId: ids[0] ?? null }
  },
}
