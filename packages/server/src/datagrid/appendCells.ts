import type { GridCell } from '@traveler/domain/datagrid/gridCell.ts'
import {
  type CellToRecord,
  cellsAskReason,
  whyNotRecordCells,
} from '@traveler/domain/datagrid/whyNotRecordCells.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import {
  type EnteredValue,
  type FieldValue,
  isNotApplicable,
  isSameValue,
} from '@traveler/domain/runStepField/fieldValue.ts'
import { parseFileValue } from '@traveler/domain/runStepField/parseFileValue.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
import { type FileRow, loadFiles } from '../file/fileStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { refuseUnknownRecords } from '../runStepField/refuseUnknownRecords.ts'
import { signaturesVoidedBy } from '../signature/signaturesVoidedBy.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { useTools } from '../tool/useTools.ts'
import type { GridWork } from './gridWork.ts'

/** A cell and what is entered in it. */
export interface EnteredCell {
  readonly cell: GridCell
  readonly value: EnteredValue
}

/** Records what is entered in cells of one grid, all or none: one event, however many; what stays the same is not told. */
export async function appendCells(
  tx: Transaction,
  found: GridWork,
  entered: readonly EnteredCell[],
  reason: string | null,
): Promise<void> {
  await refuseUnknownRecords(
    tx,
    entered.map(({ cell, value }) => ({ type: cell.column.type, value })),
  )
  const values = await keptValues(tx, found, entered)
  const cells = entered.map(({ cell }, nth) => ({
    cell,
    before: found.recorded.cells.get(cellKey(cell.place)) ?? null,
    after: values[nth] ?? null,
  }))
  const facts = {
    run: found.work.life,
    stepStatus: found.work.step.status,
    cells,
    isCorrecting: found.work.step.row.correcting,
    signedCells: new Set(found.recorded.signedCells.keys()),
  }
  refuseIf(whyNotRecordCells(facts, reason, actorOf(tx.caller)))
  const changed = cells.filter(({ before, after }) => !isSameValue(before, after))
  if (changed.length === 0) return
  await useTools(
    tx,
    found.work,
    changed.map(({ cell, after }) => ({ type: cell.column.type, name: cell.column.header, value: after })),
  )
  appendRecorded(tx, found, {
    changed,
    reason: cellsAskReason(facts) ? recordedReason(reason, tx.caller.apiKeyName ?? '') : reason,
  })
}

/** As they are kept: files with the hash of their bytes. */
async function keptValues(
  tx: Transaction,
  { work }: GridWork,
  entered: readonly EnteredCell[],
): Promise<FieldValue[]> {
  const ids = entered.flatMap(({ cell, value }) =>
    cell.column.type === 'FILE_ATTACHMENT' && typeof value === 'string' ? [value] : [],
  )
  const rows = ids.length === 0 ? [] : await tx.read<FileRow>(loadFiles(ids))
  const files = new Map(rows.map((row) => [row.id, row]))
  const isControlled = work.step.row.export_controlled
  return entered.map(({ cell, value }) => {
    if (cell.column.type !== 'FILE_ATTACHMENT' || typeof value !== 'string') return value
    const file = fileToKeep(files.get(value))
    return accepted(parseFileValue(cell.field.name, value, { file, isControlled }))
  })
}

function fileToKeep(row: FileRow | undefined) {
  if (row === undefined) return null
  const { id, filename, export_controlled } = row
  return { id, filename, sha256: row.sha256?.slice(2) ?? null, isControlled: export_controlled }
}

interface ChangedCells {
  readonly changed: readonly CellToRecord[]
  readonly reason: string | null
}

function appendRecorded(tx: Transaction, found: GridWork, { changed, reason }: ChangedCells): void {
  const { work, signatures } = found
  const { attempt } = work.step
  const keys = changed.map(({ cell }) => cellKey(cell.place))
  const facts = { cells: keys, attempt }
  appendStepFact(tx, work, {
    type: 'DATAGRID_VALUES_RECORDED',
    reason,
    changes: cellChanges(tx, found, changed),
    facts,
  })
  const voided = signaturesVoidedBy({ values: keys, attempt }, work.step, signatures)
  if (voided.length === 0) return
  appendStepFact(tx, work, {
    type: 'SIGNATURES_VOIDED',
    changes: voidSignatures(voided, work.now, 'a value of the data grid was changed'),
    facts,
  })
}

/** A value is saved where there is none, and replaced where there is one; its history stays. */
function cellChanges(
  tx: Transaction,
  { work, recorded }: GridWork,
  changed: readonly CellToRecord[],
): Change[] {
  const { run, step, now } = work
  const rows = changed.map(({ cell, after }) => ({
    was: recorded.cellRows.get(cellKey(cell.place)),
    key: {
      run_step_id: step.id,
      attempt: step.attempt,
      row_number: cell.place.row,
      column_number: cell.place.column,
    },
    set: {
      value: isNotApplicable(after) ? null : after,
      not_applicable: isNotApplicable(after),
      source: tx.caller.apiKeyId === null ? ('PERSON' as const) : ('KEY' as const),
      recorded_by: tx.caller.userId,
      recorded_at: now,
      etag: newEtag(),
    },
  }))
  const fresh = rows.filter(({ was }) => was === undefined)
  const replaced = rows.flatMap(({ was, key, set }) =>
    was === undefined ? [] : [{ key, set, expect: { etag: was.etag } }],
  )
  return [
    ...(fresh.length === 0
      ? []
      : [
          insertRows(
            'run_step_cell_value',
            fresh.map(({ key, set }) => ({
              ...key,
              run_id: run.id,
              ...set,
              export_controlled: step.row.export_controlled,
            })),
          ),
        ]),
    ...(replaced.length === 0 ? [] : [updateRows('run_step_cell_value', replaced)]),
  ]
}
