import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type AssociationToChangeRow, loadAssociationToChange, lockAssociation } from './associationStore.ts'

const input = z.object({ id, etag })

/** Take a part away from a step of a draft. */
export const deleteStepMbomItemAssociation: Operation<z.output<typeof input>> = {
  name: 'deleteStepMbomItemAssociation',
  permission: 'DeleteStepPartRequirement',
  input,
  lock: (given) => lockAssociation(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<AssociationToChangeRow>(loadAssociationToChange(given.id))
    const association = seenRow(found, { type: 'StepMBomItemAssociation', ...given })
    refuseIf(whyNotEditProcedure({ id: association.procedure_id, status: association.procedure_status }))
    tx.append({
      stream: { id: association.procedure_id, type: 'procedure' },
      type: 'STEP_PART_TAKEN_AWAY',
      changes: [deleteRows('step_mbom_item', [{ id: association.id }])],
    })
    return { stepMbomItemAssociationId: association.id }
  },
}
