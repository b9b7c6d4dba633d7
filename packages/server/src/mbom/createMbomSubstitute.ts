import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { whyNotSubstitute } from '@traveler/domain/mbom/whyNotSubstitute.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import {
  type ItemToChangeRow,
  listSubstitutesOfItems,
  loadItemsToChange,
  parentOf,
  type SubstituteRow,
} from './mbomItemStore.ts'
import { type EdgeRow, listEdgesBelow, lockLinesOfItems } from './mbomStore.ts'

const input = z.object({
  substitutes: z
    .array(z.object({ mbomItemId: id, partId: id, parentId: id.nullish() }))
    .min(1)
    .max(10_000),
})

/** Allow other parts in place of lines': whoever installs may take either. All or none. */
export const createMbomSubstitute: Operation<z.output<typeof input>> = {
  name: 'createMbomSubstitute',
  permission: 'CreateMBomSubstitute',
  input,
  lock: ({ substitutes }) => lockLinesOfItems(itemIds(substitutes), partIds(substitutes)),
  async perform(tx, { substitutes }) {
    const [items, parts, others, edges] = await Promise.all([
      tx.read<ItemToChangeRow>(loadItemsToChange(itemIds(substitutes))),
      tx.read<PartRow>(loadParts(partIds(substitutes))),
      tx.read<SubstituteRow>(listSubstitutesOfItems(itemIds(substitutes))),
      tx.read<EdgeRow>(listEdgesBelow(partIds(substitutes))),
    ])
    refuseIf(
      substitutes.flatMap(({ mbomItemId, partId }) =>
        [whyNotFound('MBomItem', mbomItemId, items) ?? [], whyNotFound('Part', partId, parts) ?? []].flat(),
      ),
    )
    refuseIf(substitutes.flatMap((one) => whyNotParent(one, items)))
    const added = pairsOf(substitutes, items, parts)
    refuseIf(
      added.flatMap(({ item }) => whyNotEditMBom({ id: item.mbom_id, status: item.mbom_status }) ?? []),
    )
    refuseIf(whyNotStandIn(added, others))
    const lines = added.map(({ item, part }) => ({
      target: { parent: { id: item.parent_id, part_number: item.parent_number } },
      part,
    }))
    refuseIf(whyNotContain(bomEdges(lines), edges.map(knownEdge)))
    const [ids, now] = await Promise.all([tx.newIds(added.length), tx.now()])
    const rows = added.map(({ item, part }, nth) => ({
      id: ids[nth] ?? '',
      mbom_item_id: item.id,
      part_id: part.id,
      export_controlled: item.export_controlled,
      ...stamp(tx, now),
    }))
    const mbomOf = new Map(added.map(({ item }) => [item.id, item.mbom_id]))
    for (const [mbomId, own] of Map.groupBy(rows, (row) => mbomOf.get(row.mbom_item_id) ?? '')) {
      tx.append({
        stream: { id: mbomId, type: 'mbom' },
        type: 'MBOM_SUBSTITUTE_CREATED',
        changes: [insertRows('mbom_substitute', own)],
      })
    }
    return { mbomSubstituteId: ids[0] ?? null, mbomSubstituteIds: ids }
  },
}

interface Named {
  readonly mbomItemId: string
  readonly partId: string
  /** The part that the line is built into, where it is said. */
  readonly parentId?: string | null | undefined
}

interface Added {
  readonly item: ItemToChangeRow
  readonly part: PartRow
}

const itemIds = (named: readonly Named[]) => named.map(({ mbomItemId }) => mbomItemId)
const partIds = (named: readonly Named[]) => named.map(({ partId }) => partId)

function whyNotParent(
  { mbomItemId, parentId }: Named,
  items: readonly ItemToChangeRow[],
): readonly Refusal[] {
  const item = items.find((one) => one.id === mbomItemId)
  if (!parentId || item?.parent_id === parentId) return []
  const problem = `is ${parentId}, and line ${mbomItemId} is built into ${item?.parent_number ?? 'another part'}`
  return [{ code: 'INVALID_INPUT', field: 'parentId', problem, remedy: 'Leave it open, or name that part.' }]
}

function pairsOf(
  named: readonly Named[],
  items: readonly ItemToChangeRow[],
  parts: readonly PartRow[],
): readonly Added[] {
  const itemById = new Map(items.map((item) => [item.id, item]))
  const partById = new Map(parts.map((part) => [part.id, part]))
  return named.flatMap(({ mbomItemId, partId }) => {
    const [item, part] = [itemById.get(mbomItemId), partById.get(partId)]
    return item && part ? [{ item, part }] : []
  })
}

/** A part stands in for a line once, also among those that are added together. */
function whyNotStandIn(added: readonly Added[], others: readonly SubstituteRow[]): readonly Refusal[] {
  const taken = Map.groupBy(others, (other) => other.mbom_item_id)
  return added.flatMap(({ item, part }, nth) => {
    const before = added.slice(0, nth).filter((other) => other.item.id === item.id)
    const own = [
      item.part_id,
      ...(taken.get(item.id) ?? []).map((other) => other.part_id),
      ...before.map((other) => other.part.id),
    ]
    return [
      whyNotSubstitute({ partId: part.id, partNumber: part.part_number }, own) ?? [],
      whyNotControlledLine(parentOf(item), controlledPart(part)) ?? [],
    ].flat()
  })
}
