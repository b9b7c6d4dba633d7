import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directions, placeAfter, planMove } from './planMove.ts'

// 1 Prepare, 2 Build (2.1 Weld, 2.2 Paint), 3 Test
const prepare = { id: 'prepare', parentId: null, position: 1 }
const build = { id: 'build', parentId: null, position: 2 }
const weld = { id: 'weld', parentId: 'build', position: 1 }
const paint = { id: 'paint', parentId: 'build', position: 2 }
const check = { id: 'check', parentId: null, position: 3 }
const steps = [check, paint, weld, build, prepare]

test('a step goes up and down among those of its level, and stops at their ends', () => {
  assert.deepEqual(planMove(steps, 'build', 'up'), { parentId: null, position: 1, isLast: false })
  assert.deepEqual(planMove(steps, 'build', 'down'), { parentId: null, position: 3, isLast: true })
  assert.equal(planMove(steps, 'prepare', 'up'), null)
  assert.equal(planMove(steps, 'paint', 'down'), null)
})

test('a step that goes in stands behind all that is below the step before it', () => {
  assert.deepEqual(planMove(steps, 'check', 'in'), { parentId: 'build', position: 3, isLast: true })
  assert.equal(planMove(steps, 'weld', 'in'), null)
})

test('a step that goes out stands right behind the step that it was below', () => {
  assert.deepEqual(planMove(steps, 'weld', 'out'), { parentId: null, position: 3, isLast: false })
  assert.equal(planMove(steps, 'check', 'out'), null)
})

test('a new step comes right behind the one that is chosen', () => {
  assert.deepEqual(placeAfter(steps, weld), { parentId: 'build', position: 2, isLast: false })
  assert.deepEqual(placeAfter(steps, check), { parentId: null, position: 4, isLast: true })
})

test('the top of a standard step stays where it is, and nothing comes to stand beside it', () => {
  const standard = steps.map((step) =>
    step.id === 'build' ? step : { ...step, parentId: step.parentId ?? 'build' },
  )
  for (const direction of directions) assert.equal(planMove(standard, 'build', direction, 'build'), null)
  assert.equal(planMove(standard, 'weld', 'out', 'build'), null)
  assert.notEqual(planMove(standard, 'weld', 'out'), null)
})
