import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { whyNotAddLines } from '@traveler/domain/mbom/whyNotAddLines.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import { loadUnitsOfLine, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import {
  type ItemToChangeRow,
  listSiblings,
  loadItemsToChange,
  parentOf,
  type SiblingRow,
} from './mbomItemStore.ts'
import { type EdgeRow, listEdgesBelow, lockLinesOfItems } from './mbomStore.ts'
import { whyNotMeasureLine } from './whyNotMeasureLine.ts'

/** Absent: left as it is. */
const input = z.object({
  id,
  etag: etag.optional(),
  partId: id.nullish(),
  quantity: quantity.nullish(),
  /** Null: as the part. */
  unitOfMeasureId: id.nullish(),
  madeOnAssembly: z.boolean().nullish(),
  interchange: z.enum(['EXACT', 'THIS_OR_LATER', 'ANY']).nullish(),
  note: text().nullish(),
})

type Input = z.output<typeof input>

/** Change a line of a draft: how much of which part. */
export const updateMbomItem: Operation<Input> = {
  name: 'updateMbomItem',
  permission: 'UpdateMBomItem',
  input,
  lock: ({ id: own, partId, unitOfMeasureId }) =>
    lockLinesOfItems([own], partId ? [partId] : [], unitOfMeasureId ? [unitOfMeasureId] : []),
  async perform(tx, given) {
    const partIds = given.partId ? [given.partId] : []
    const [found, siblings, parts, edges, units] = await Promise.all([
      tx.readOne<ItemToChangeRow>(loadItemsToChange([given.id])),
      tx.read<SiblingRow>(listSiblings(given.id)),
      tx.read<PartRow>(loadParts(partIds)),
      tx.read<EdgeRow>(listEdgesBelow(partIds)),
      tx.read<UnitOfMeasurementRow>(loadUnitsOfLine(given.id, given.unitOfMeasureId, given.partId)),
    ])
    const item = seenRow(found, { type: 'MBomItem', ...given })
    refuseIf(whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }))
    refuseIf(whyNotFound('Part', given.partId, parts))
    const part = parts[0]
    const named = part === undefined ? [] : [{ partId: part.id, partNumber: part.part_number }]
    refuseIf(
      whyNotAddLines(
        named,
        siblings.map((sibling) => ({ partId: sibling.part_id })),
      ),
    )
    const unitId = given.unitOfMeasureId === undefined ? item.unit_of_measure_id : given.unitOfMeasureId
    refuseIf(whyNotMeasureLine(unitId, part ?? { unit_of_measure_id: item.part_unit_id }, units))
    if (part !== undefined) refuseIf(whyNotControlledLine(parentOf(item), controlledPart(part)))
    const parent = { id: item.parent_id, part_number: item.parent_number }
    refuseIf(whyNotContain(bomEdges([{ target: { parent }, part }]), edges.map(knownEdge)))
    const changed = { ...changedColumns(given, item), ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: item.mbom_id, type: 'mbom' },
      type: 'MBOM_ITEM_UPDATED',
      changes: [updateRow('mbom_item', { id: item.id }, changed, { etag: item.etag })],
    })
    return { mbomItemId: item.id }
  },
}

function changedColumns(given: Input, item: ItemToChangeRow) {
  return {
    part_id: given.partId ?? item.part_id,
    quantity: given.quantity ?? item.quantity,
    unit_of_measure_id: given.unitOfMeasureId === undefined ? item.unit_of_measure_id : given.unitOfMeasureId,
    made_on_assembly: given.madeOnAssembly ?? item.made_on_assembly,
    interchange: given.interchange ?? item.interchange,
    note: given.note === undefined ? item.note : given.note,
  }
}
