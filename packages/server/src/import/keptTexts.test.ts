import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GrowingNumbers } from './growingNumbers.ts'
import { KeptTexts } from './keptTexts.ts'

test('a hundred thousand part numbers are kept as they were written, in whatever script', () => {
  const kept = new KeptTexts()
  const nameOf = (nth: number): string =>
    ['', `Schraube M${nth}`, `ねじ ${nth}`, `🔩 ${nth} µm`][nth % 4] ?? ''
  for (let nth = 0; nth < 100_000; nth += 1) assert.equal(kept.push(nameOf(nth)), nth)
  for (const nth of [0, 1, 2, 3, 65_537, 99_999]) assert.equal(kept.at(nth), nameOf(nth))
  assert.equal(kept.length, 100_000)
})

test('an id of the record is kept exactly, and nothing stands where none was set', () => {
  const ids = new GrowingNumbers()
  ids.set(5_000, 2 ** 53 - 1)
  assert.deepEqual([ids.at(5_000), ids.at(4_999), ids.at(70_000), ids.length], [2 ** 53 - 1, 0, 0, 5_001])
})
