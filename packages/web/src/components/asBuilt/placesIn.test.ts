import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesIn } from './placesIn.ts'

test('places are typed with commas, semicolons, spaces or new lines between them', () => {
  assert.deepEqual(placesIn(' R1, R2;R3\nR4  '), ['R1', 'R2', 'R3', 'R4'])
  assert.deepEqual(placesIn(' , '), [])
})
