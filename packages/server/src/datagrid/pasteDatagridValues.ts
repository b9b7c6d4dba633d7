import { isPasted, planPaste } from '@traveler/domain/datagrid/planPaste.ts'
import { delimiterOf } from '@traveler/domain/delimiterOf.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendCells } from './appendCells.ts'
import { readGridWork } from './gridWork.ts'

interface Input {
  readonly runStepId: string
  readonly text: string
  readonly row?: number | null | undefined
  readonly column?: number | null | undefined
  readonly reason?: string | null | undefined
}

/** Characters of a table, at most. */
const mostOfText = 1_000_000
const number = z.number().int().min(1).max(4_095).nullish()

/** Fill cells of a run step's grid from a table in text, out of a spreadsheet or a CSV file: all of it or nothing. */
export const pasteDatagridValues: Operation<Input> = {
  name: 'pasteDatagridValues',
  permission: 'SetDatagridValue',
  input: z.object({
    runStepId: id,
    text: z.string().max(mostOfText, { message: 'Longer than 1,000,000 characters. Paste it in parts.' }),
    row: number,
    column: number,
    reason,
  }),
  lock: (input) => lockRunOfStep(input.runStepId),
  async perform(tx, input) {
    const found = await readGridWork(tx, input.runStepId)
    const { definition } = found.work.step.shown
    const at = { row: input.row ?? 1, column: input.column ?? definition.columns[0]?.number ?? 1 }
    const plan = planPaste(definition, { lines: linesOf(input.text), at })
    if (!isPasted(plan)) throw new Refused(plan)
    await appendCells(tx, found, plan, input.reason ?? null)
    return { runStepId: input.runStepId }
  },
}

function linesOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refused({
      code: 'INVALID_INPUT',
      field: 'text',
      problem: 'cannot be read as a table: a quote is not closed, or stands within a cell',
      remedy: 'Put quotes around whole cells only.',
    })
  }
}
