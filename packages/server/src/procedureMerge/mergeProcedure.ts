import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { mergeDraft, mergeInput } from './mergeDraft.ts'
import { lockForMerge } from './mergeStore.ts'

const input = z.object({ ...mergeInput, fromProcedureId: id, baseProcedureId: id.nullish() })

/** Merge another version of a procedure into its draft: what only one of both changed is as that has it, conflicts as they are settled. */
export const mergeProcedure: Operation<z.output<typeof input>> = {
  name: 'mergeProcedure',
  permission: 'UpdateProcedure',
  input,
  lock: (given) => lockForMerge(given.procedureId, null),
  async perform(tx, given) {
    const { fromProcedureId, baseProcedureId = null } = given
    const { merge, changes, settled } = await mergeDraft(tx, given, {
      fromProcedureId,
      baseProcedureId,
      redlineId: null,
    })
    tx.append({
      stream: { id: merge.ours.id, type: 'procedure' },
      type: 'PROCEDURE_MERGED',
      facts: { from: merge.theirs.id, base: merge.base.id, settled },
      changes,
    })
    return { procedureId: merge.ours.id }
  },
}
