import type { Json } from '@traveler/domain/canonical.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { fileValueOf } from '../file/fileValueOf.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { type CellToFillRow, loadCellToFill } from './datagridStore.ts'

interface Input {
  readonly rowId: string
  readonly columnId: string
  readonly value?: unknown
  readonly etag?: string | null | undefined
}

/** Fill a cell of a grid of a draft: what is given to whoever works there. Null empties it. */
export const setDatagridValue: Operation<Input> = {
  name: 'setDatagridValue',
  permission: 'StepDataGridOperations',
  input: z.object({ rowId: id, columnId: id, value: z.unknown(), etag: etag.nullish() }),
  lock: (input) => lockDraftsOf('datagrid_row', [input.rowId]),
  async perform(tx, input) {
    const cell = await tx.readOne<CellToFillRow>(loadCellToFill(input.rowId, input.columnId))
    if (cell === undefined || cell.row_step_id !== cell.column_step_id) {
      throw new Refused({ code: 'NOT_FOUND', type: 'DatagridValue', id: cellId(input) })
    }
    refuseIf(whyNotEditStep(cell.draft))
    if (input.etag && !isSameEtag(input.etag, cell.value_etag ?? '')) {
      throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'DatagridValue', id: cellId(input) })
    }
    const field = { name: 'value', type: cell.type, options: cell.options, allowNotApplicable: false }
    const entered = accepted(parseFieldValue(field, plainJson(input.value)))
    const value = await fileValueOf(tx, { ...field, isControlled: cell.export_controlled }, entered)
    tx.append({
      stream: draftStream(cell.draft),
      type: 'DATAGRID_VALUE_SET',
      changes: [await cellChange(tx, input, cell, value)],
    })
    return { rowId: input.rowId, columnId: input.columnId }
  },
}

async function cellChange(tx: Transaction, { rowId, columnId }: Input, cell: CellToFillRow, value: unknown) {
  const now = await tx.now()
  const key = { row_id: rowId, column_id: columnId }
  if (cell.value_etag !== null) {
    return updateRow('datagrid_value', key, { value, ...restamp(tx, now) }, { etag: cell.value_etag })
  }
  const { export_controlled } = cell
  return insertRows('datagrid_value', [
    { ...key, value, not_applicable: false, export_controlled, ...stamp(tx, now) },
  ])
}

function cellId({ rowId, columnId }: Input): string {
  return `${rowId}:${columnId}`
}

function plainJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value ?? null))
  return json
}
