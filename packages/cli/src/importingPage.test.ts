import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bareName } from '@traveler/domain/import/importColumn.ts'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { sharedOptions } from './command.ts'
import { bomImport } from './commands/bomImport.ts'
import { partImport } from './commands/partImport.ts'

const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8')

test('the page on importing names every option of every import', () => {
  for (const { options } of [partImport, bomImport]) {
    const own = Object.keys(options).filter((name) => !(name in sharedOptions))
    for (const name of own) assert.match(page, new RegExp(`\`--${name}[\` ]`), name)
  }
})

test('the page on importing names every column of parts by names under which it is known', () => {
  for (const { field, aliases } of partColumns) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${field}\` |`))
    assert.ok(row, field)
    const names = row.split('|')[2]?.split(',').map(bareName) ?? []
    for (const name of names) assert.ok(aliases.includes(name), `${field}: ${name}`)
  }
})
