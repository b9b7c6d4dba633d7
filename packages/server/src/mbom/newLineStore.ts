import type { LineRow, MBomItemRow } from './mbomItemStore.ts'

type Stamp = Pick<MBomItemRow, 'created_at' | 'updated_at' | 'created_by' | 'updated_by'>

interface Made extends Stamp {
  newEtag(): string
}

/** A line to write, with what stands on it. Ids are the rows' own. */
export interface NewLine {
  readonly mbomId: string
  readonly parentId: string
  readonly position: number
  readonly partId: string
  readonly quantity: string
  /** What the quantity is counted in; null: as the part. */
  readonly unitOfMeasureId: string | null
  readonly madeOnAssembly: boolean
  readonly interchange: MBomItemRow['interchange']
  readonly note: string | null
  readonly designators: readonly string[]
  readonly substituteIds: readonly string[]
  readonly exportControlled: boolean
}

/** How many ids the rows of lines take. */
export function countLineRows(all: readonly NewLine[]): number {
  return all.reduce((sum, line) => sum + 1 + line.designators.length + line.substituteIds.length, 0)
}

/** The rows of lines, each with an id of those drawn and an etag of its own. */
export function lineRows(all: readonly NewLine[], ids: readonly string[], made: Made) {
  const { newEtag, created_at, updated_at, created_by, updated_by } = made
  const stamp = { created_at, updated_at, created_by, updated_by }
  const left = ids[Symbol.iterator]()
  const identified = (line: NewLine) => ({
    id: String(left.next().value),
    export_controlled: line.exportControlled,
    etag: newEtag(),
    ...stamp,
  })
  const itemsWithLines = all.map((line) => ({ line, row: itemRow(line, identified(line)) }))
  return {
    items: itemsWithLines.map(({ row }) => row),
    designators: itemsWithLines.flatMap(({ line, row }) =>
      line.designators.map((value, nth) => ({
        ...identified(line),
        mbom_item_id: row.id,
        position: nth + 1,
        value,
      })),
    ),
    substitutes: itemsWithLines.flatMap(({ line, row }) =>
      line.substituteIds.map((partId) => ({ ...identified(line), mbom_item_id: row.id, part_id: partId })),
    ),
  }
}

function itemRow(
  line: NewLine,
  identified: Stamp & { readonly id: string; readonly export_controlled: boolean; readonly etag: string },
) {
  return {
    ...identified,
    mbom_id: line.mbomId,
    parent_id: line.parentId,
    position: line.position,
    part_id: line.partId,
    quantity: line.quantity,
    unit_of_measure_id: line.unitOfMeasureId,
    made_on_assembly: line.madeOnAssembly,
    interchange: line.interchange,
    note: line.note,
  }
}

/** Lines as they stand, to be written again into another version of the same part. */
export function copiedLines(from: readonly LineRow[], mbomId: string): NewLine[] {
  return from.map((row) => ({
    mbomId,
    parentId: row.parent_id,
    position: row.position,
    partId: row.part_id,
    quantity: row.quantity,
    unitOfMeasureId: row.unit_of_measure_id,
    madeOnAssembly: row.made_on_assembly,
    interchange: row.interchange,
    note: row.note,
    designators: row.designators,
    substituteIds: row.substitute_ids,
    exportControlled: row.export_controlled,
  }))
}
