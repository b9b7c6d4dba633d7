import { type Command, defineCommand } from '../command.ts'
import { ImportLocationsDocument } from '../generated/documents.ts'
import { existingOption, fileOptions, importTable, tableJson } from '../tableImport.ts'

const heldBy = 'packages/cli/src/commands/tableImports.test.ts'

export const locationImport: Command = defineCommand({
  name: 'location import',
  summary: 'import places and work centers from a CSV or XLSX file',
  about: `Makes a place of every row, all of them or none; the rows may stand in any order. Columns, of which only the first is
needed: name, parent (the name of the place around it), type (work center, warehouse, rack, shelf, tote), description,
site, stations (of a work center), available (yes, no), archived (yes, no). Meanings for --column: name, parent, type,
description, site, stations, available, archived.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options: { ...fileOptions, ...existingOption },
  json: tableJson,
  examples: [
    {
      about: 'What would be made, and all that forbids it',
      shell: 'traveler location import places.csv --dry-run',
      heldBy,
    },
    {
      about: 'The racks that have come since',
      shell: 'traveler location import places.csv --existing skip',
      heldBy,
    },
  ],
  run: (call) =>
    importTable(call, ImportLocationsDocument, { thing: 'place', things: 'places', noun: 'location' }),
})
