import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SeenNames } from './seenNames.ts'

test('the row that names something first is told to every later one, among a hundred thousand names', () => {
  const seen = new SeenNames()
  const count = 100_000
  for (let row = 1; row <= count; row += 1) assert.equal(seen.firstRow(`PART-${row}`, row), null)
  for (const row of [1, 2, 767, 768, 769, 4_095, 65_536, count])
    assert.equal(seen.firstRow(`PART-${row}`, count + 1), row)
  assert.equal(seen.firstRow('part-1', 7), null, 'names differ in case')
  assert.ok(seen.byteLength <= count * 54, `${seen.byteLength} bytes`)
})
