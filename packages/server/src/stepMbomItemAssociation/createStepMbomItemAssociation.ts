import { lineOfPart, whyNotAssignPart } from '@traveler/domain/mbom/assignParts.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft, whyNotTakeParts } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { type DesignatorRow, loadDesignators } from '../mbom/mbomItemStore.ts'
import { insertRows } from '../operation/change.ts'
import { id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import {
  type AssignableRow,
  type AssignedRow,
  assignableLine,
  assignedPart,
  listAssignedBeside,
  loadAssignable,
  lockStepWithLine,
} from './associationStore.ts'

const input = z.object({
  stepId: id,
  mbomItemId: id,
  mbomItemReferenceDesignatorId: id.nullish(),
  quantity,
})

/** Say that so much of a BOM line, or the piece for one place, goes in at a step of a draft. */
export const createStepMbomItemAssociation: Operation<z.output<typeof input>> = {
  name: 'createStepMbomItemAssociation',
  permission: 'CreateStepPartRequirement',
  input,
  lock: ({ stepId, mbomItemId }) => lockStepWithLine(stepId, mbomItemId),
  async perform(tx, { stepId, mbomItemId, mbomItemReferenceDesignatorId: placeId, quantity: minimum }) {
    const [found, row, beside, places] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(stepId)),
      tx.readOne<AssignableRow>(loadAssignable(mbomItemId)),
      tx.read<AssignedRow>(listAssignedBeside(stepId)),
      tx.read<DesignatorRow>(loadDesignators(placeId ? [placeId] : [])),
    ])
    const step = seenRow(found, { type: 'Step', id: stepId })
    refuseIf(whyNotEditDraft(step.draft) ?? whyNotTakeParts(step.draft))
    if (row === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'MBomItem', id: mbomItemId })
    refuseIf(whyNotFound('MBomItemReferenceDesignator', placeId, places))
    refuseIf(
      whyNotControlledLine(
        { partNumber: `step ${step.title}`, exportControlled: step.export_controlled },
        { partNumber: row.part_number, exportControlled: row.export_controlled },
      ),
    )
    const line = assignableLine(row)
    const others = beside.map(assignedPart).filter((part) => lineOfPart(part, [line]) !== undefined)
    refuseIf(whyNotAssignPart(line, { minimum, designator: places[0]?.value ?? null }, others))
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const association = {
      id: newId,
      step_id: step.id,
      mbom_item_id: row.line_id,
      designator_id: placeId ?? null,
      minimum_quantity: minimum,
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_PART_ASSIGNED',
      changes: [insertRows('step_mbom_item', [association])],
    })
    return { stepMbomItemAssociationId: newId }
  },
}
