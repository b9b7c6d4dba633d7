import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laborInWords } from './laborInWords.ts'

test('labor is read in hours and minutes', () => {
  assert.deepEqual([0, 29, 3_569, 3_570, 5_400].map(laborInWords), [
    '0 min',
    '0 min',
    '59 min',
    '1 h 0 min',
    '1 h 30 min',
  ])
})
