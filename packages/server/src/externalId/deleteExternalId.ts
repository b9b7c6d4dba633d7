import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type ExternalIdRow, loadExternalIds, lockExternalId } from './externalIdStore.ts'

const input = z.object({ id, etag })

/** Another system calls a record so no more: the name is free. */
export const deleteExternalId: Operation<z.output<typeof input>> = {
  name: 'deleteExternalId',
  permission: 'DeleteExternalId',
  input,
  lock: (given) => lockExternalId(given.id),
  async perform(tx, given) {
    const found = seenRow(await tx.readOne<ExternalIdRow>(loadExternalIds([given.id])), {
      type: 'ExternalId',
      ...given,
    })
    tx.append({
      stream: { id: found.record_id, type: found.type },
      type: 'EXTERNAL_ID_DELETED',
      changes: [deleteRows('external_id', [{ id: found.id }])],
    })
    return { externalIdId: found.id }
  },
}
