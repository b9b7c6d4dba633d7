import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadProcedure, type ProcedureRow } from './procedureStore.ts'

const input = z.object({ id, etag: etag.optional(), attributes: attributesInput })

/** Set custom attributes of a draft, which its runs inherit. Each has an etag of its own; the draft's is not renewed. */
export const updateProcedureAttribute: Operation<z.output<typeof input>> = {
  name: 'updateProcedureAttribute',
  permission: 'UpdateProcedureAttribute',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(given.id)),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const procedure = seenRow(found, { type: 'Procedure', ...given })
    refuseIf(whyNotEditProcedure(procedure))
    const sent = await definedAttributes(tx, 'PROCEDURE', given.attributes)
    const { changes, ids } = await attributeChanges(tx, procedure, sent, existing)
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_ATTRIBUTES_UPDATED',
      changes,
    })
    return { procedureId: procedure.id, attributeId: ids[0] ?? null }
  },
}
