import { type Command, defineCommand } from '../command.ts'
import { ImportUsersDocument } from '../generated/documents.ts'
import { existingOption, fileOptions, importTable, tableJson } from '../tableImport.ts'

const heldBy = 'packages/cli/src/commands/tableImports.test.ts'

export const userImport: Command = defineCommand({
  name: 'user import',
  summary: 'take people in from a CSV or XLSX file, with roles and teams',
  about: `Takes in the person of every row, all of them or none. Columns, of which the first two are needed: email, name, roles and
teams (several stand apart by commas or semicolons), site, badge. Nobody has a password as yet, and none stands in the
file: user reset-password gives each a first one. Meanings for --column: email, name, roles, teams, site, badge.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'FILE', about: 'the CSV or XLSX file; - for the standard input' }],
  options: { ...fileOptions, ...existingOption },
  json: tableJson,
  examples: [
    {
      about: 'Who would be taken in, and all that forbids it',
      shell: 'traveler user import people.csv --dry-run',
      heldBy,
    },
    {
      about: 'Those who have come since',
      shell: 'traveler user import people.xlsx --existing skip --column "roles=What they do"',
      heldBy,
    },
  ],
  run: (call) => importTable(call, ImportUsersDocument, { thing: 'person', things: 'people', noun: 'user' }),
})
