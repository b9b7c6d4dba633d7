import assert from 'node:assert/strict'
import { test } from 'node:test'
import { insertedStepNumber, levelOf, stepNumbers } from './stepNumber.ts'

test('steps are numbered from 1 with dots, by position', () => {
  const numbers = stepNumbers([
    { id: 'b', parentId: null, position: 20 },
    { id: 'a', parentId: null, position: 10 },
    { id: 'b2', parentId: 'b', position: 2 },
    { id: 'b1', parentId: 'b', position: 1 },
    { id: 'b2a', parentId: 'b2', position: 5 },
    { id: 'lost', parentId: 'gone', position: 1 },
  ])
  assert.deepEqual([...numbers].sort(), [
    ['a', '1'],
    ['b', '2'],
    ['b1', '2.1'],
    ['b2', '2.2'],
    ['b2a', '2.2.1'],
  ])
  assert.equal(levelOf('2.2.1'), 3)
})

test('an inserted step is 12A, then 12B, and a number is never reused', () => {
  assert.equal(insertedStepNumber('12', new Set(['12', '13'])), '12A')
  assert.equal(insertedStepNumber('12', new Set(['12A'])), '12B')
  assert.equal(insertedStepNumber('12A', new Set(['12A', '12B'])), '12C')
  assert.equal(insertedStepNumber('3.2', new Set()), '3.2A')
  const letters = Array.from({ length: 26 }, (_, index) => `1${String.fromCodePoint(65 + index)}`)
  assert.equal(insertedStepNumber('1', new Set(letters)), '1AA')
})
