import { lineOfPart, whyNotAssignPart } from '@traveler/domain/mbom/assignParts.ts'
import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type DesignatorRow, loadDesignators } from '../mbom/mbomItemStore.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import {
  type AssignableRow,
  type AssignedRow,
  type AssociationToChangeRow,
  assignableLine,
  assignedPart,
  listAssignedBesideOf,
  loadAssignableOf,
  loadAssociationToChange,
  lockAssociation,
} from './associationStore.ts'

/** Absent: left as it is. A null place: any of the line's pieces. */
const input = z.object({
  id,
  etag,
  mbomItemReferenceDesignatorId: id.nullish(),
  quantity: quantity.nullish(),
})

type Input = z.output<typeof input>

/** Change how much of a BOM line goes in at a step of a draft, or to which place. */
export const updateStepMbomItemAssociation: Operation<Input> = {
  name: 'updateStepMbomItemAssociation',
  permission: 'UpdateStepPartRequirement',
  input,
  lock: (given) => lockAssociation(given.id),
  async perform(tx, given) {
    const placeId = given.mbomItemReferenceDesignatorId
    const [found, row, beside, places] = await Promise.all([
      tx.readOne<AssociationToChangeRow>(loadAssociationToChange(given.id)),
      tx.readOne<AssignableRow>(loadAssignableOf(given.id)),
      tx.read<AssignedRow>(listAssignedBesideOf(given.id)),
      tx.read<DesignatorRow>(loadDesignators(placeId ? [placeId] : [])),
    ])
    const association = seenRow(found, { type: 'StepMBomItemAssociation', ...given })
    refuseIf(whyNotEditProcedure({ id: association.procedure_id, status: association.procedure_status }))
    if (row === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'MBomItem', id: association.mbom_item_id })
    refuseIf(whyNotFound('MBomItemReferenceDesignator', placeId, places))
    const line = assignableLine(row)
    const others = beside
      .filter((other) => other.id !== association.id)
      .map(assignedPart)
      .filter((part) => lineOfPart(part, [line]) !== undefined)
    const wanted = wantedPart(given, association, row, places[0]?.value ?? null)
    refuseIf(whyNotAssignPart(line, wanted, others))
    const changed = {
      designator_id: placeId === undefined ? association.designator_id : placeId,
      minimum_quantity: wanted.minimum,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: association.procedure_id, type: 'procedure' },
      type: 'STEP_PART_UPDATED',
      changes: [updateRow('step_mbom_item', { id: association.id }, changed, { etag: association.etag })],
    })
    return { stepMbomItemAssociationId: association.id }
  },
}

function wantedPart(
  given: Input,
  association: AssociationToChangeRow,
  row: AssignableRow,
  place: string | null,
) {
  return assignedPart({
    ...row,
    minimum_quantity: given.quantity ?? association.minimum_quantity,
    designator: given.mbomItemReferenceDesignatorId === undefined ? association.designator : place,
  })
}
