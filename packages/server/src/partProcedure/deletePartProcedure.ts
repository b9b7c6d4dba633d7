import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type LinkInput, linkInput, linkName } from './partProcedureInput.ts'
import { findPartProcedure, lockPartAndProcedure, type PartProcedureRow } from './partProcedureStore.ts'

interface Input extends LinkInput {
  readonly etag: string
}

/** Say that a procedure no longer builds or inspects a part. Runs in flight go on. */
export const deletePartProcedure: Operation<Input> = {
  name: 'deletePartProcedure',
  permission: 'DeletePartProcedure',
  input: z.object({ ...linkInput, etag }),
  lock: ({ partId, procedureId }) => lockPartAndProcedure(partId, procedureId),
  async perform(tx, input) {
    const found = await tx.readOne<PartProcedureRow>(findPartProcedure(input.partId, input.procedureId))
    const link = seenRow(found, { type: 'PartProcedure', id: linkName(input), etag: input.etag })
    tx.append({
      stream: { id: link.part_id, type: 'part' },
      type: 'PART_PROCEDURE_DELETED',
      changes: [deleteRows('part_procedure', [{ id: link.id }])],
    })
    return { partId: link.part_id, procedureId: input.procedureId }
  },
}
