import { type Command, defineCommand } from '../command.ts'
import { ImportPlannedRunsDocument } from '../generated/documents.ts'
import { fileOptions, importTable, tableJson } from '../tableImport.ts'

const heldBy = 'packages/cli/src/commands/tableImports.test.ts'

export const orderImport: Command = defineCommand({
  name: 'order import',
  summary: 'import orders from a CSV or XLSX file, as planned work',
  about: `Plans the work of every row, all of them or none. Columns, of which part number and quantity are needed: order, part
number, revision (the latest when blank), quantity, need by, procedure (its title; chosen at the start when blank), work
center, start, end, title, priority. A time is 2026-12-24 or 2026-12-24 06:30, by the clock of the work center, else of the
first site; need by and end reach to the end of their day. Meanings for --column: orderReference, partNumber,
partRevision, quantity, needBy, procedure, workCenter, windowStart, windowEnd, title, priority.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options: fileOptions,
  json: tableJson,
  examples: [
    {
      about: 'What would be planned, and all that forbids it',
      shell: 'traveler order import orders.csv --dry-run',
      heldBy,
    },
    {
      about: 'What another system exports, with columns that mean nothing here',
      shell:
        'traveler order import export.csv --column "orderReference=Sales order" --ignore "*" --problems wrong.csv',
      heldBy,
    },
  ],
  run: (call) =>
    importTable({ ...call, values: { ...call.values, existing: undefined } }, ImportPlannedRunsDocument, {
      thing: 'order',
      things: 'orders',
      noun: 'order',
    }),
})
