import { type Command, defineCommand } from '../command.ts'
import { ImportPartsDocument } from '../generated/documents.ts'
import { existingOption, fileOptions, importTable, tableJson } from '../tableImport.ts'

export const partImport: Command = defineCommand({
  name: 'part import',
  summary: 'import parts from a CSV or XLSX file',
  about: `Makes a part of every row, all of them or none. Columns, of which only the first is needed: part number, revision,
description, type (part, tool), tracking (serial, lot, none), sourcing (make, buy, both), supplier part number, unit,
cost, lead time (days), export controlled (yes, no). Meanings for --column: partNumber, revision, description, partType,
trackingType, sourcingStrategy, supplierPartNumber, unit, cost, leadTimeDays, shelfLifeDays,
exportControlled.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options: { ...fileOptions, ...existingOption },
  json: tableJson,
  examples: [
    {
      about: 'What would be made, and all that forbids it',
      shell: 'traveler part import parts.csv --dry-run',
      heldBy: 'packages/cli/src/commands/partImport.test.ts',
    },
    {
      about: 'A sheet of a workbook, with a column of its own name, without those that mean nothing here',
      shell: 'traveler part import parts.xlsx --sheet Catalog --column "partNumber=Drawing no." --ignore "*"',
      heldBy: 'packages/cli/src/commands/partImport.test.ts',
    },
    {
      about: 'Again, with what has come since',
      shell: 'traveler part import parts.csv --existing skip --problems wrong.csv',
      heldBy: 'packages/cli/src/commands/partImport.test.ts',
    },
  ],
  run: (call) => importTable(call, ImportPartsDocument, { thing: 'part', things: 'parts', noun: 'part' }),
})
