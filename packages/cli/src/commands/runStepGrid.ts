import { readFileSync } from 'node:fs'
import { CannotAsk } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import { PasteGridDocument, ShowGridDocument } from '../generated/documents.ts'
import { gridLines } from '../run/gridLines.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep, stepOperand } from '../run/shownStep.ts'

export const runStepGrid: Command = defineCommand({
  name: 'run step grid',
  summary: 'show the data grid of a step, and fill it from a CSV file',
  about: `With --csv the cells of the file are recorded first, all or none; - reads them from the standard input. The first line may name
the columns, one of them Row; else lines fill the grid from its first row and column. Empty cells leave what is there; n/a says
that a row does not apply, where it may.`,
  asks: 'server',
  writes: true,
  operands: [runOperand, stepOperand],
  options: {
    csv: {
      type: 'string',
      value: 'FILE',
      about: 'a table that fills the grid; - reads it from the standard input',
    },
    reason: { type: 'string', value: 'TEXT', about: 'why, where a change asks for it' },
  },
  json: 'the step: id, number, title, datagridColumns, datagridRows with given and values',
  examples: [{ about: 'What is filled in so far', shell: 'traveler run step grid "$RUN" 1' }],
  async run({ values, operands: [runTyped = '', stepTyped = ''], openApi, show, io }) {
    const api = await openApi()
    const { id } = findStep(await loadRun(api, (await findRun(api, runTyped)).id), stepTyped)
    if (values.csv !== undefined) {
      const input = { runStepId: id, text: textOf(values.csv), reason: values.reason }
      await api.ask(PasteGridDocument, { input })
    }
    const { runStep } = await api.ask(ShowGridDocument, { id })
    show(runStep, () => (runStep === null ? [] : gridLines(runStep, io.screen)))
    return 0
  },
})

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CannotAsk(`The table cannot be read: ${why}. Give a file that is there.`)
  }
}
