import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { type LinkInput, linkInput } from './partProcedureInput.ts'
import { findPartProcedure, lockPartAndProcedure, type PartProcedureRow } from './partProcedureStore.ts'

interface Input extends LinkInput {
  /** A receipt of the part makes an inspection run of it. */
  readonly required?: boolean | null | undefined
}

/** Say that a procedure builds or inspects a part: in all its versions. */
export const createPartProcedure: Operation<Input> = {
  name: 'createPartProcedure',
  permission: 'CreatePartProcedure',
  input: z.object({ ...linkInput, required: z.boolean().nullish() }),
  lock: ({ partId, procedureId }) => lockPartAndProcedure(partId, procedureId),
  async perform(tx, input) {
    const [foundPart, foundProcedure, link] = await Promise.all([
      tx.readOne<PartRow>(loadParts([input.partId])),
      tx.readOne<ProcedureRow>(loadProcedure(input.procedureId)),
      tx.readOne<PartProcedureRow>(findPartProcedure(input.partId, input.procedureId)),
    ])
    const part = seenRow(foundPart, { type: 'Part', id: input.partId })
    const procedure = seenRow(foundProcedure, { type: 'Procedure', id: input.procedureId })
    if (link !== undefined) {
      throw new Refused({
        code: 'ALREADY_EXISTS',
        type: 'PartProcedure',
        field: 'procedureId',
        value: procedure.title,
      })
    }
    const [partProcedureId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: partProcedureId,
      part_id: part.id,
      procedure_family_id: procedure.family_id,
      approved: false,
      inspection_required: input.required ?? false,
      export_controlled: part.export_controlled || procedure.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_PROCEDURE_CREATED',
      changes: [insertRows('part_procedure', [row])],
    })
    return { partProcedureId }
  },
}
