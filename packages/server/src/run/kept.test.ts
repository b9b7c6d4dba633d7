import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetKept, Kept } from './kept.ts'

test('two hundred values are kept, the last ones', () => {
  const kept = new Kept<number>()
  for (let nth = 0; nth <= 200; nth += 1) kept.keep(String(nth), nth)
  assert.equal(kept.get('0'), undefined)
  assert.equal(kept.get('1'), 1)
  assert.equal(kept.get('200'), 200)
})

test('what was read of a database that is dropped is forgotten, wherever it was kept', () => {
  const [lines, sheets] = [new Kept<string>(), new Kept<string>()]
  lines.keep('1:7', 'a line')
  sheets.keep('1:7', 'a sheet')
  forgetKept()
  assert.deepEqual([lines.get('1:7'), sheets.get('1:7')], [undefined, undefined])
})
