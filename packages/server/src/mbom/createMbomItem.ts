import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { planDraft } from '@traveler/domain/mbom/planDraft.ts'
import { whyNotAddLines } from '@traveler/domain/mbom/whyNotAddLines.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { id, quantity, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import { loadUnitsOfParts, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { appendDraft } from './appendDraft.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import { type LineTarget, readTargets, targetOf } from './lineTarget.ts'
import { type EdgeRow, listEdgesBelow, lockLines } from './mbomStore.ts'
import { countLineRows, lineRows, type NewLine } from './newLineStore.ts'
import { whyNotMeasureLine } from './whyNotMeasureLine.ts'

/** The version, or the part whose draft it is: without one, the draft is made, as the released version stands. */
const newItem = z
  .object({
    mbomId: id.nullish(),
    parentId: id.nullish(),
    partId: id,
    quantity,
    unitOfMeasureId: id.nullish(),
    madeOnAssembly: z.boolean().nullish(),
    interchange: z.enum(['EXACT', 'THIS_OR_LATER', 'ANY']).nullish(),
    note: text().nullish(),
  })
  .refine(({ mbomId, parentId }) => Boolean(mbomId ?? parentId), {
    message: 'has neither mBOM nor parent part. Give mbomId or parentId.',
    path: ['mbomId'],
  })

const input = z.object({ items: z.array(newItem).min(1).max(10_000) })

type NewItem = z.output<typeof newItem>

/** Write lines into drafts: what a part is built of, each part once. A quantity of 0 records the lot only. */
export const createMbomItem: Operation<z.output<typeof input>> = {
  name: 'createMbomItem',
  permission: 'CreateMBomItem',
  input,
  lock: ({ items }) =>
    lockLines({
      mbomIds: items.flatMap(({ mbomId }) => mbomId ?? []),
      parentIds: items.flatMap(({ parentId }) => parentId ?? []),
      childIds: items.map(({ partId }) => partId),
      unitIds: items.flatMap(({ unitOfMeasureId }) => unitOfMeasureId ?? []),
    }),
  async perform(tx, { items }) {
    const [targets, parts, edges, units] = await Promise.all([
      readTargets(tx, items),
      tx.read<PartRow>(loadParts(items.map(({ partId }) => partId))),
      tx.read<EdgeRow>(listEdgesBelow(items.map(({ partId }) => partId))),
      tx.read<UnitOfMeasurementRow>(
        loadUnitsOfParts(
          items.flatMap(({ unitOfMeasureId }) => unitOfMeasureId ?? []),
          items.map(({ partId }) => partId),
        ),
      ),
    ])
    refuseIf(items.flatMap(({ partId }) => whyNotFound('Part', partId, parts) ?? []))
    const byId = new Map(parts.map((part) => [part.id, part]))
    const added = items.map((item) => ({
      item,
      target: targetOf(item, targets),
      part: byId.get(item.partId),
    }))
    refuseIf(added.flatMap(({ item, part }) => whyNotMeasureLine(item.unitOfMeasureId, part, units)))
    const byTarget = [...Map.groupBy(added, ({ target }) => target)]
    refuseIf(byTarget.flatMap(([target, lines]) => whyNotAdd(target, lines)))
    refuseIf(whyNotContain(bomEdges(added), edges.map(knownEdge)))
    const made: string[][] = []
    for (const [target, lines] of byTarget) made.push(await appendLines(tx, target, lines))
    const itemIds = made.flat()
    return { mbomItemId: itemIds[0] ?? null, mbomItemIds: itemIds }
  },
}

interface Added {
  readonly item: NewItem
  readonly target: LineTarget
  readonly part: PartRow | undefined
}

function whyNotAdd(target: LineTarget, lines: readonly Added[]): readonly Refusal[] {
  const edit = target.mbom === null ? null : whyNotEditMBom(target.mbom)
  if (edit !== null) return [edit]
  const controlled = lines.flatMap(({ part }) =>
    part === undefined
      ? []
      : (whyNotControlledLine(controlledPart(target.parent), controlledPart(part)) ?? []),
  )
  if (controlled.length > 0) return controlled
  const parts = lines.map(({ item, part }) => ({ partId: item.partId, partNumber: part?.part_number ?? '' }))
  return whyNotAddLines(
    parts,
    target.lines.map((line) => ({ partId: line.part_id })),
  )
}

function nextVersion({ versions }: LineTarget): number {
  return planDraft(versions, { wanted: false, from: null }).version
}

async function appendLines(tx: Transaction, target: LineTarget, added: readonly Added[]): Promise<string[]> {
  const mbomId = target.mbom?.id ?? (await appendDraft(tx, { ...target, version: nextVersion(target) }))
  const last = Math.max(0, ...target.lines.map(({ position }) => position))
  const lines = added.map(
    ({ item }, nth): NewLine => ({
      mbomId,
      parentId: target.parent.id,
      position: last + nth + 1,
      partId: item.partId,
      quantity: item.quantity,
      unitOfMeasureId: item.unitOfMeasureId ?? null,
      madeOnAssembly: item.madeOnAssembly ?? false,
      interchange: item.interchange ?? 'EXACT',
      note: item.note ?? null,
      designators: [],
      substituteIds: [],
      exportControlled: target.parent.export_controlled,
    }),
  )
  const [now, ids] = await Promise.all([tx.now(), tx.newIds(countLineRows(lines))])
  const { items } = lineRows(lines, ids, { ...stamp(tx, now), newEtag })
  tx.append({
    stream: { id: mbomId, type: 'mbom' },
    type: 'MBOM_ITEM_CREATED',
    changes: [insertRows('mbom_item', items)],
  })
  return items.map((row) => row.id)
}
