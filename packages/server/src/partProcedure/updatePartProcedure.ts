import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type LinkInput, linkInput, linkName } from './partProcedureInput.ts'
import { findPartProcedure, lockPartAndProcedure, type PartProcedureRow } from './partProcedureStore.ts'

interface Input extends LinkInput {
  readonly etag: string
  readonly required?: boolean | null | undefined
}

/** Say whether receiving the part makes an inspection run of the procedure. */
export const updatePartProcedure: Operation<Input> = {
  name: 'updatePartProcedure',
  permission: 'UpdatePartProcedure',
  input: z.object({ ...linkInput, etag, required: z.boolean().nullish() }),
  lock: ({ partId, procedureId }) => lockPartAndProcedure(partId, procedureId),
  async perform(tx, input) {
    const found = await tx.readOne<PartProcedureRow>(findPartProcedure(input.partId, input.procedureId))
    const link = seenRow(found, { type: 'PartProcedure', id: linkName(input), etag: input.etag })
    const edited = {
      inspection_required: input.required ?? link.inspection_required,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: link.part_id, type: 'part' },
      type: 'PART_PROCEDURE_UPDATED',
      changes: [updateRow('part_procedure', { id: link.id }, edited, { etag: link.etag })],
    })
    return { partProcedureId: link.id }
  },
}
