import { accepted, Refused } from '@traveler/domain/refusal.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { z } from 'zod'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { jsonOfRawValue, type RawValue, rawValueInput } from '../runStepField/rawValue.ts'
import { appendCells } from './appendCells.ts'
import { cellNamed, etagOfCell, readGridWork, runStepIdOfRow } from './gridWork.ts'

interface Input {
  readonly rowId: string
  readonly columnId: string
  readonly value?: RawValue | undefined
  readonly notApplicable?: boolean | null | undefined
  readonly etag?: string | null | undefined
  readonly reason?: string | null | undefined
}

/** Write down what was read, chosen or attached in a cell of the grid of a run step. */
export const recordDatagridValue: Operation<Input> = {
  name: 'recordDatagridValue',
  permission: 'SetDatagridValue',
  input: z.object({
    rowId: id,
    columnId: id,
    value: rawValueInput.optional(),
    notApplicable: z.boolean().nullish(),
    etag: etag.nullish(),
    reason,
  }),
  lock: (input) => lockRunOfStep(runStepIdOfRow(input.rowId)),
  async perform(tx, input) {
    const { rowId, columnId } = input
    const found = await readGridWork(tx, runStepIdOfRow(rowId))
    const cell = cellNamed(found, rowId, columnId)
    const { step } = found.work
    const place = { runStepId: step.id, attempt: step.attempt, definitionId: step.row.definition_id }
    if (input.etag && !isSameEtag(input.etag, etagOfCell(place, cell.place, found.recorded)))
      throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'DatagridValue', id: `${rowId}:${columnId}` })
    const raw =
      input.notApplicable === true
        ? { notApplicable: true }
        : jsonOfRawValue(input.value ?? null, cell.column.type)
    const value = accepted(parseFieldValue(cell.field, raw))
    await appendCells(tx, found, [{ cell, value }], input.reason ?? null)
    return { rowId, columnId }
  },
}
