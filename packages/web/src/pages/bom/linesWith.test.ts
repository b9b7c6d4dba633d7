import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesWith } from './linesWith.ts'

const line = (name: string, ...places: string[]) => ({
  name,
  referenceDesignators: places.map((value) => ({ value })),
})
const lines = [line('RES-10K Resistor', 'R1', 'R2'), line('CAP-1U Capacitor', 'C1'), line('PCB-1 Board')]
const found = (text: string) => linesWith(lines, text, ({ name }) => name).map(({ nth }) => nth)

test('lines are found by the words of their part and by their places, and keep their numbers', () => {
  assert.deepEqual(found(' '), [1, 2, 3])
  assert.deepEqual(found('cap'), [2])
  assert.deepEqual(found('resistor res'), [1])
  assert.deepEqual(found('c1'), [2])
  assert.deepEqual(found('board cap'), [])
})
