import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotPlaceWithin } from './whyNotPlaceWithin.ts'

const warehouse = { id: '1', name: 'Warehouse' }
const rack = { id: '2', name: 'Rack 4' }

test('a rack lies within a warehouse, and no warehouse within its own rack', () => {
  assert.equal(whyNotPlaceWithin('2', [warehouse]), null)
  assert.equal(whyNotPlaceWithin('1', [rack, warehouse])?.code, 'INVALID_INPUT')
})

test('a place does not lie within itself', () => {
  assert.equal(whyNotPlaceWithin('1', [warehouse])?.code, 'INVALID_INPUT')
})
