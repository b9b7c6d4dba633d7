import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bareName } from '@traveler/domain/import/importColumn.ts'
import { inventoryColumns } from '@traveler/domain/import/inventoryColumns.ts'
import { locationColumns } from '@traveler/domain/import/locationColumns.ts'
import { orderColumns } from '@traveler/domain/import/orderColumns.ts'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { userColumns } from '@traveler/domain/import/userColumns.ts'
import { sharedOptions } from './command.ts'
import { bomImport } from './commands/bomImport.ts'
import { inventoryImport } from './commands/inventoryImport.ts'
import { inventreeImport } from './commands/inventreeImport.ts'
import { locationImport } from './commands/locationImport.ts'
import { orderImport } from './commands/orderImport.ts'
import { partImport } from './commands/partImport.ts'
import { userImport } from './commands/userImport.ts'

const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8')

const tables = [
  { heading: 'Parts', columns: partColumns, command: partImport },
  { heading: 'Units and lots', columns: inventoryColumns, command: inventoryImport },
  { heading: 'Places and work centers', columns: locationColumns, command: locationImport },
  { heading: 'People', columns: userColumns, command: userImport },
  { heading: 'Orders', columns: orderColumns, command: orderImport },
] as const

test('the page on importing names every option of every import', () => {
  for (const { options } of [bomImport, inventreeImport, ...tables.map(({ command }) => command)]) {
    const own = Object.keys(options).filter((name) => !(name in sharedOptions))
    for (const name of own) assert.match(page, new RegExp(`\`--${name}[\` ]`), name)
  }
})

test('the page on importing names every column of every table by names under which it is known', () => {
  for (const { heading, columns } of tables) {
    const section = page.split('\n## ').find((one) => one.startsWith(`${heading}\n`)) ?? ''
    for (const { field, aliases } of columns) {
      const row = section.split('\n').find((line) => line.startsWith(`| \`${field}\` |`))
      assert.ok(row, `${heading}: ${field}`)
      const names = row.split('|')[2]?.split(',').map(bareName) ?? []
      for (const name of names) assert.ok(aliases.includes(name), `${heading}, ${field}: ${name}`)
    }
  }
})

test('the help of an import names every meaning that a column can have', () => {
  for (const { columns, command } of tables)
    for (const { field } of columns) assert.match(command.about ?? '', new RegExp(`\\b${field}\\b`), field)
})
