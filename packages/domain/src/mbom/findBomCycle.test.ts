import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BomEdge, findBomCycle } from './findBomCycle.ts'

const line = (parent: string, child: string): BomEdge => ({ parentId: parent, childId: child, parent, child })

test('a part cannot be built of itself', () => {
  assert.deepEqual(findBomCycle([line('pump', 'pump')], []), ['pump', 'pump'])
})

test('a part cannot be built of what it is built into, at any depth, and the way round is told', () => {
  const existing = [line('pump', 'motor'), line('motor', 'rotor'), line('rotor', 'shaft')]
  assert.deepEqual(findBomCycle([line('shaft', 'pump')], existing), [
    'shaft',
    'pump',
    'motor',
    'rotor',
    'shaft',
  ])
})

test('a circle among the new lines themselves is found', () => {
  assert.deepEqual(findBomCycle([line('a', 'b'), line('b', 'a')], []), ['a', 'b', 'a'])
})

test('one part used at two places is no circle', () => {
  assert.equal(findBomCycle([line('pump', 'bolt')], [line('pump', 'motor'), line('motor', 'bolt')]), null)
})

test('a circle that was there before is not blamed on a new line elsewhere', () => {
  assert.equal(findBomCycle([line('lamp', 'bulb')], [line('a', 'b'), line('b', 'a')]), null)
})
