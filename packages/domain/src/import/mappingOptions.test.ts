import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotMapping, withMapping } from './mappingOptions.ts'

test('what is said anew wins over what was saved, of columns each by its meaning', () => {
  const saved = {
    sheet: 'Stock',
    decimalSign: 'COMMA',
    columns: [
      { field: 'partNumber', name: 'Teil' },
      { field: 'quantity', name: 'Menge' },
    ],
  }
  const given = {
    upload: 'key',
    sheet: null,
    decimalSign: 'POINT',
    columns: [{ field: 'quantity', name: 'Stück' }],
  }
  assert.deepEqual(withMapping(given, saved), {
    upload: 'key',
    sheet: 'Stock',
    decimalSign: 'POINT',
    columns: [
      { field: 'partNumber', name: 'Teil' },
      { field: 'quantity', name: 'Stück' },
    ],
  })
})

test('a mapping says of tables of its kind what they know, and nothing else', () => {
  const fieldsAt = (...asked: Parameters<typeof whyNotMapping>) =>
    whyNotMapping(...asked).map((refusal) => refusal.code === 'INVALID_INPUT' && refusal.field)
  const quantity = { columns: [{ field: 'quantity', name: 'Menge' }] }
  assert.deepEqual(fieldsAt('PART_INVENTORY', { ...quantity, ignoredColumns: ['*'] }), [])
  assert.deepEqual(fieldsAt('BOM', { ...quantity, dashQuantity: 'ZERO', repeatedLines: 'JOIN' }), [])
  assert.deepEqual(fieldsAt('LOCATIONS', { ...quantity, dashQuantity: 'ZERO' }), ['columns', 'dashQuantity'])
  assert.deepEqual(fieldsAt('BOM', { ignoredColumns: ['*'] }), ['ignoredColumns'])
})
