import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { whyNotSubstitute } from '@traveler/domain/mbom/whyNotSubstitute.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import {
  type ItemToChangeRow,
  listSubstitutesOfItems,
  loadItemToChange,
  parentOf,
  type SubstituteRow,
} from './mbomItemStore.ts'
import { type EdgeRow, listEdgesBelow, lockLinesOfItem } from './mbomStore.ts'

const input = z.object({ mbomItemId: id, partId: id })

/** Allow another part in place of a line's: whoever installs may take either. */
export const createMbomSubstitute: Operation<z.output<typeof input>> = {
  name: 'createMbomSubstitute',
  permission: 'CreateMBomSubstitute',
  input,
  lock: ({ mbomItemId, partId }) => lockLinesOfItem(mbomItemId, [partId]),
  async perform(tx, { mbomItemId, partId }) {
    const [item, [part], others, edges] = await Promise.all([
      tx.readOne<ItemToChangeRow>(loadItemToChange(mbomItemId)),
      tx.read<PartRow>(loadParts([partId])),
      tx.read<SubstituteRow>(listSubstitutesOfItems([mbomItemId])),
      tx.read<EdgeRow>(listEdgesBelow([partId])),
    ])
    if (item === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'MBomItem', id: mbomItemId })
    refuseIf(whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }))
    if (part === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Part', id: partId })
    const taken = [item.part_id, ...others.map((other) => other.part_id)]
    refuseIf(whyNotSubstitute({ partId, partNumber: part.part_number }, taken))
    refuseIf(whyNotControlledLine(parentOf(item), controlledPart(part)))
    const parent = { id: item.parent_id, part_number: item.parent_number }
    refuseIf(whyNotContain(bomEdges([{ target: { parent }, part }]), edges.map(knownEdge)))
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: newId,
      mbom_item_id: item.id,
      part_id: part.id,
      export_controlled: item.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: item.mbom_id, type: 'mbom' },
      type: 'MBOM_SUBSTITUTE_CREATED',
      changes: [insertRows('mbom_substitute', [row])],
    })
    return { mbomSubstituteId: newId }
  },
}
