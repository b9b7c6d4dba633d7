import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { guessMeanings, inputOf, withMeaning } from './meanings.ts'

test('columns mean what their names say, until somebody says otherwise; the rest is passed over', () => {
  const headers = ['Traveler: row', 'Drawing', 'Part no.', 'Desc', 'Colour']
  const guessed = guessMeanings(headers, partColumns, null)
  assert.deepEqual(guessed, [null, null, 'partNumber', 'description', null])
  const said = withMeaning(guessed, 1, 'partNumber')
  assert.deepEqual(said, [null, 'partNumber', null, 'description', null])
  assert.deepEqual(inputOf(headers, said), {
    columns: [
      { field: 'partNumber', name: 'Drawing' },
      { field: 'description', name: 'Desc' },
    ],
    ignoredColumns: ['Part no.', 'Colour'],
  })
})

test('a saved mapping says what columns mean, and which mean nothing, whatever their names', () => {
  const saved = { columns: [{ field: 'partNumber', name: 'Drawing' }], ignoredColumns: ['Desc'] }
  assert.deepEqual(guessMeanings(['Drawing', 'Part no.', 'Desc', 'Cost'], partColumns, saved), [
    'partNumber',
    null,
    null,
    'cost',
  ])
})
