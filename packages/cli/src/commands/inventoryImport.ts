import { type Command, defineCommand } from '../command.ts'
import { ImportPartInventoryDocument } from '../generated/documents.ts'
import { existingOption, fileOptions, importTable, tableJson } from '../tableImport.ts'

const heldBy = 'packages/cli/src/commands/tableImports.test.ts'

export const inventoryImport: Command = defineCommand({
  name: 'inventory import',
  summary: 'import units and lots from a CSV or XLSX file',
  about: `Records a unit or lot for every row, all of them or none. Columns, of which only the first is needed: part number, revision
(the latest when blank), serial number, lot number, quantity, location, unit, expiry (the last day on which it may be
built in). A blank quantity is one where there is a serial, and refused otherwise. Serials and lots that are blank are
made by the numbering pattern of the part.
Meanings for --column: partNumber, revision, serialNumber, lotNumber, quantity, location, unit, expiresOn,
manufacturedOn.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options: { ...fileOptions, ...existingOption },
  json: tableJson,
  examples: [
    {
      about: 'What would be recorded, and all that forbids it',
      shell: 'traveler inventory import stock.csv --dry-run',
      heldBy,
    },
    {
      about: 'A count of the stores, in the words of the stores',
      shell:
        'traveler inventory import count.xlsx --column "location=Bin no." --column quantity=Counted --ignore "*"',
      heldBy,
    },
    {
      about: 'Again, without the serials that are there',
      shell: 'traveler inventory import stock.csv --existing skip --problems wrong.csv',
      heldBy,
    },
  ],
  run: (call) =>
    importTable(call, ImportPartInventoryDocument, {
      thing: 'unit or lot',
      things: 'units and lots',
      noun: 'inventory',
    }),
})
