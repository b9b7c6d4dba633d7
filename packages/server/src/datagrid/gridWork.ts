import { type GridCell, gridCellAt } from '@traveler/domain/datagrid/gridCell.ts'
import { gridPartId, parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { cellKey, type GridPlace } from '@traveler/domain/step/gridPlace.ts'
import { shownEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readStepWork, type StepWork } from '../runStep/stepWork.ts'
import { type FieldPlace, unrecordedEtag } from '../runStepField/fieldEtag.ts'
import { type RecordedAttempt, recordedAttempt } from '../runStepField/recordedStep.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { type CellValueRow, listCellsOfRunSteps } from './cellStore.ts'

/** All that an act on the grid of a run step decides on. */
export interface GridWork {
  readonly work: StepWork
  readonly recorded: RecordedAttempt
  /** Of all attempts, voided ones too. */
  readonly signatures: readonly SignatureRow[]
}

/** Reads a run step with what is in its grid. */
export async function readGridWork(tx: Transaction, runStepId: string): Promise<GridWork> {
  const [work, cells, signatures] = await Promise.all([
    readStepWork(tx, { id: runStepId, etag: null }),
    tx.read<CellValueRow>(listCellsOfRunSteps([runStepId])),
    tx.read<SignatureRow>(listSignaturesOfRunSteps([runStepId])),
  ])
  return { work, recorded: recordedAttempt(work.step.attempt, { values: [], cells, signatures }), signatures }
}

/** The run step whose grid a row's id is of; an id that is none gives 0, which is no step's. */
export function runStepIdOfRow(rowId: string): string {
  return parseGridPartId(rowId)?.runStepId ?? '0'
}

/** The id of a cell as the API gives it: `rowId:columnId`. */
export function cellIdOf(runStepId: string, { row, column }: GridPlace): string {
  return `${gridPartId({ runStepId, number: row })}:${gridPartId({ runStepId, number: column })}`
}

/** The cell that a row's and a column's id name together; refused when the grid has none there. */
export function cellNamed({ work }: GridWork, rowId: string, columnId: string): GridCell {
  const [row, column] = [parseGridPartId(rowId), parseGridPartId(columnId)]
  const isOneGrid = row?.runStepId === work.step.id && column?.runStepId === work.step.id
  const cell = isOneGrid
    ? gridCellAt(work.step.shown.definition, { row: row.number, column: column.number })
    : null
  if (cell === null)
    throw new Refused({ code: 'NOT_FOUND', type: 'DatagridValue', id: `${rowId}:${columnId}` })
  return cell
}

/** What an update of a cell must send back: its value's etag, else a derived one; it changes when the cell is signed. */
export function etagOfCell(
  step: Omit<FieldPlace, 'fieldNumber'>,
  place: GridPlace,
  recorded: Pick<RecordedAttempt, 'cellRows' | 'signedCells'>,
): string {
  const key = cellKey(place)
  const row = recorded.cellRows.get(key)
  const signature = recorded.signedCells.get(key)
  if (signature !== undefined) return unrecordedEtag({ ...step, fieldNumber: `${key} ${signature.id}` })
  return row === undefined ? unrecordedEtag({ ...step, fieldNumber: key }) : shownEtag(row.etag)
}
