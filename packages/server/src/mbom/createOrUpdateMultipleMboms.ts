import { planDraft } from '@traveler/domain/mbom/planDraft.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listPartsOfNumbers, type PartRow } from '../part/partStore.ts'
import { appendDraft } from './appendDraft.ts'
import { type BomNotation, bomNotationInput } from './bomNotationInput.ts'
import type { LineTarget } from './lineTarget.ts'
import { type LineRow, listLinesOfNumbers } from './mbomItemStore.ts'
import {
  type EdgeRow,
  listEdgesBelowNumbers,
  listMBomsOfNumbers,
  lockNumbers,
  type MBomRow,
} from './mbomStore.ts'
import { countLineRows, lineRows, type NewLine } from './newLineStore.ts'
import { type NotationLine, planBomNotation } from './planBomNotation.ts'

/** Write an indented BOM: for every assembly in it a draft with these lines, new or changed. All or nothing. */
export const createOrUpdateMultipleMboms: Operation<BomNotation> = {
  name: 'createOrUpdateMultipleMboms',
  permission: 'ImportBom',
  input: bomNotationInput,
  lock: ({ rows }) => {
    const numbers = rows.map(({ partNumber }) => partNumber)
    return lockNumbers(numbers, numbers)
  },
  async perform(tx, notation) {
    const numbers = notation.rows.flatMap(({ partNumber, substitutes }) => [partNumber, ...substitutes])
    const [parts, versions, lines, edges] = await Promise.all([
      tx.read<PartRow>(listPartsOfNumbers(numbers)),
      tx.read<MBomRow>(listMBomsOfNumbers(numbers)),
      tx.read<LineRow>(listLinesOfNumbers(numbers)),
      tx.read<EdgeRow>(listEdgesBelowNumbers(numbers)),
    ])
    const plan = planBomNotation(notation, { parts, versions, lines, edges })
    refuseIf(plan.refusals)
    const made: string[][] = []
    for (const { target, lines: wanted } of plan.targets) made.push(await appendTarget(tx, target, wanted))
    return { mbomItemIds: made.flat() }
  },
}

/** Writes one assembly's lines into its draft. Gives the ids of new lines. */
async function appendTarget(
  tx: Transaction,
  target: LineTarget,
  wanted: readonly NotationLine[],
): Promise<string[]> {
  // A draft that is made begins with copies of the released lines: what changes is changed on the way there.
  const isMade = target.mbom === null
  const changed = new Map(
    wanted.flatMap((line) => (line.existing === null ? [] : [[line.existing.id, line] as const])),
  )
  const lines = isMade ? target.lines.map((row) => changedCopy(row, changed.get(row.id))) : target.lines
  const version = planDraft(target.versions, { wanted: false, from: null }).version
  const mbomId = target.mbom?.id ?? (await appendDraft(tx, { ...target, version, lines }))
  const last = Math.max(0, ...target.lines.map(({ position }) => position))
  const added = wanted.filter(({ existing }) => existing === null)
  const newLines = added.map((line, nth) => newLine(line, { mbomId, target, position: last + nth + 1 }))
  const [now, ids] = await Promise.all([tx.now(), tx.newIds(countLineRows(newLines))])
  const rows = lineRows(newLines, ids, { ...stamp(tx, now), newEtag })
  tx.append({
    stream: { id: mbomId, type: 'mbom' },
    type: 'MBOM_ITEMS_WRITTEN',
    changes: [
      insertRows('mbom_item', rows.items),
      insertRows('mbom_substitute', rows.substitutes),
      ...(isMade ? [] : await changesOf(tx, [...changed.values()])),
    ],
  })
  return rows.items.map(({ id }) => id)
}

function changedCopy(row: LineRow, line: NotationLine | undefined): LineRow {
  if (line === undefined) return row
  const substitutes = [...row.substitute_ids, ...newSubstitutes(line).map(({ id }) => id)]
  return { ...row, ...changedColumns(line, row), substitute_ids: substitutes }
}

function changedColumns({ row }: NotationLine, line: LineRow) {
  return {
    quantity: row.quantity ?? line.quantity,
    made_on_assembly: row.madeOnAssembly ?? line.made_on_assembly,
  }
}

function newSubstitutes({ substitutes, existing }: NotationLine): readonly PartRow[] {
  return substitutes.filter(({ id }) => existing?.substitute_ids.includes(id) !== true)
}

async function changesOf(tx: Transaction, lines: readonly NotationLine[]) {
  const now = await tx.now()
  const added = lines.flatMap((line) => newSubstitutes(line).map((part) => ({ line, part })))
  const ids = await tx.newIds(added.length)
  return [
    updateRows(
      'mbom_item',
      lines.flatMap((line) =>
        line.existing === null
          ? []
          : [
              {
                key: { id: line.existing.id },
                set: { ...changedColumns(line, line.existing), ...restamp(tx, now) },
              },
            ],
      ),
    ),
    insertRows(
      'mbom_substitute',
      added.map(({ line, part }, nth) => ({
        id: ids[nth] ?? '',
        mbom_item_id: line.existing?.id ?? '',
        part_id: part.id,
        export_controlled: line.existing?.export_controlled === true,
        ...stamp(tx, now),
      })),
    ),
  ]
}

interface LinePlace {
  readonly mbomId: string
  readonly target: LineTarget
  readonly position: number
}

function newLine({ row, part, substitutes }: NotationLine, { mbomId, target, position }: LinePlace): NewLine {
  return {
    mbomId,
    parentId: target.parent.id,
    position,
    partId: part.id,
    quantity: row.quantity ?? '0',
    unitOfMeasureId: null,
    madeOnAssembly: row.madeOnAssembly ?? false,
    interchange: 'EXACT',
    note: null,
    designators: [],
    substituteIds: substitutes.map(({ id }) => id),
    exportControlled: target.parent.export_controlled,
  }
}
