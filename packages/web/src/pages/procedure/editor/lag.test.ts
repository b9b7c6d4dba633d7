import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lagText, secondsOfLag } from './lag.ts'

test('a lag is typed in minutes and kept in whole seconds', () => {
  assert.deepEqual(['', ' ', '30', '0.5', '1.1', '0'].map(secondsOfLag), [null, null, 1800, 30, 66, 0])
  assert.deepEqual(['soon', '-1', '0.001', '1e3', '1,5'].map(secondsOfLag), Array(5).fill(undefined))
  assert.deepEqual([null, 1800, 30].map(lagText), ['', '30', '0.5'])
})

test('what is shown of a lag is read back as the same seconds', () => {
  for (const seconds of [0, 1, 7, 50, 59, 61, 3599, 86_399])
    assert.equal(secondsOfLag(lagText(seconds)), seconds)
})
