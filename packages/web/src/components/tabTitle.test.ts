import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tabTitle } from './tabTitle.ts'

test('a tab tells its record and what that is, so that ten open runs are told apart', () => {
  assert.equal(tabTitle('CR-1195', '/runs/7'), 'CR-1195 · Run · Traveler')
  assert.equal(tabTitle('CR-1195', '/runs/7/edit'), 'CR-1195 · Run · Traveler')
  assert.equal(tabTitle('Oven', '/schedule/places/9'), 'Oven · Place · Traveler')
  assert.equal(tabTitle('Stop', '/procedures/9/stops/4'), 'Stop · Stop of a procedure · Traveler')
  assert.equal(tabTitle('Runs', null), 'Runs · Traveler')
  assert.equal(tabTitle('Import parts', '/parts/import'), 'Import parts · Traveler')
})
