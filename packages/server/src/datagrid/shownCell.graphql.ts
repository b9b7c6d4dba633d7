import type { GridCell } from '@traveler/domain/datagrid/gridCell.ts'
import { gridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { cellKey, isSignedInRun } from '@traveler/domain/step/gridPlace.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { sha256 } from '../operation/chain.ts'
import { shownEtag } from '../operation/etag.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'
import type { RecordsView } from '../runStepField/fieldView.graphql.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'
import { type CellRow, type DatagridColumnRow, loadDatagridColumns } from './datagridStore.ts'
import { cellIdOf, etagOfCell } from './gridWork.ts'
import { rowToSign } from './rowToSign.ts'

/** A cell as the API shows it: of a draft, filled by its author, or of a run step, filled as it was worked. */
export interface ShownCell {
  readonly id: string
  readonly rowId: string
  readonly columnId: string
  readonly etag: string
  /** Null: nothing was recorded in the run, or it is not known apart from the last change. */
  readonly createdAt: string | null
  readonly createdBy: string | null
  readonly updatedAt: string | null
  readonly updatedBy: string | null
  /** As it is kept; null: nothing. */
  readonly value: unknown
  readonly notApplicable: boolean
  /** The signature in it that stands; null: none. */
  readonly signature: SignatureRow | null
  /** Every signature in it in the attempt, voided ones too. */
  readonly signatures: readonly SignatureRow[]
  /** Of a sign-off: SHA-256 of what its row shows now; null: it is none. */
  readonly shownDigest: string | null
  /** Null: of a run step. */
  readonly draft: CellRow | null
  type(context: RequestContext): Promise<FieldType | null>
}

export function draftCell(row: CellRow): ShownCell {
  return {
    id: row.id,
    rowId: row.row_id,
    columnId: row.column_id,
    etag: shownEtag(row.etag),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    value: row.value,
    notApplicable: row.not_applicable,
    signature: null,
    signatures: [],
    shownDigest: null,
    draft: row,
    type: async (context) =>
      (await context.one<DatagridColumnRow>(loadDatagridColumns, row.column_id))?.type ?? null,
  }
}

export interface CellOfRun {
  readonly step: RunStepRow
  readonly attempt: number
  readonly cell: GridCell
  readonly recorded: RecordsView['recorded']
  readonly signatures: RecordsView['signatures']
  /** `\x…`. */
  readonly definitionDigest: string
}

export function runCell(shown: CellOfRun): ShownCell {
  const { step, attempt, cell, recorded, signatures } = shown
  const key = cellKey(cell.place)
  const signature = recorded.signedCells.get(key) ?? null
  const row = recorded.cellRows.get(key)
  const value = recorded.cells.get(key) ?? null
  const place = { runStepId: step.id, attempt, definitionId: step.definition_id }
  return {
    id: cellIdOf(step.id, cell.place),
    rowId: gridPartId({ runStepId: step.id, number: cell.place.row }),
    columnId: gridPartId({ runStepId: step.id, number: cell.place.column }),
    etag: etagOfCell(place, cell.place, recorded),
    createdAt: null,
    createdBy: null,
    updatedAt: row?.recorded_at ?? null,
    updatedBy: row?.recorded_by ?? null,
    value: signature !== null ? true : isNotApplicable(value) ? null : value,
    notApplicable: isNotApplicable(value),
    signature,
    signatures: signatures.filter((one) => isIn(cell, one) && one.attempt === attempt),
    shownDigest: digestToSign(shown),
    draft: null,
    type: () => Promise.resolve(cell.column.type),
  }
}

function isIn({ place }: GridCell, { row_number, column_number }: SignatureRow): boolean {
  return row_number === place.row && column_number === place.column
}

function digestToSign({ step, attempt, cell, recorded, definitionDigest }: CellOfRun): string | null {
  if (!isSignedInRun(cell.column)) return null
  const shown = { runStepId: step.id, attempt, place: cell.place, recorded, definitionDigest }
  return sha256(rowToSign(shown)).toString('hex')
}
