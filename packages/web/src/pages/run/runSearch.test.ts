import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runSearch, runsSearch } from './runSearch.ts'

test('an address with nonsense in it still opens the list of runs', () => {
  assert.deepEqual(runsSearch({ q: '', status: ['LOST'], order: 'colour', who: 4 }), {})
})

test('a filtered list of runs can be kept as an address', () => {
  const search = { q: 'SN-00001', status: ['HOLD', 'FAILED'], order: 'due', who: 'mine' }
  assert.deepEqual(runsSearch(search), search)
})

test('a step is named in the address of its run', () => {
  assert.deepEqual(runSearch({ step: 12 }), { step: '12' })
  assert.deepEqual(runSearch({}), {})
})
