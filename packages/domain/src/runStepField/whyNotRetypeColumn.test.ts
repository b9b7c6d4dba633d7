import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotRetypeColumn } from './whyNotRetypeColumn.ts'

test('a column takes a type that all of its filled cells are of', () => {
  assert.deepEqual(whyNotRetypeColumn({ type: 'STRING', options: [] }, ['4.7', 'many', null]), [])
  assert.deepEqual(whyNotRetypeColumn({ type: 'NUMBER', options: [] }, ['4.7', null]), [])
  assert.deepEqual(whyNotRetypeColumn({ type: 'SELECT', options: ['A', 'B'] }, ['A']), [])
})

test('a column keeps its type while cells hold something else', () => {
  for (const [type, options, cells] of [
    ['NUMBER', [], ['many']],
    ['DATETIME', [], ['2026-03-31T14:05:00+02:00']],
    ['BOOLEAN', [], ['4.7']],
    ['SELECT', ['B'], ['A', 'B']],
  ] as const) {
    const refusals = whyNotRetypeColumn({ type, options }, cells)
    assert.equal(refusals[0]?.code, 'INVALID_INPUT', `${type} ${cells}`)
  }
})

test('a column with files in it stays one of files', () => {
  const cells = [{ file: '6', sha256: 'a'.repeat(64) }]
  assert.deepEqual(whyNotRetypeColumn({ type: 'FILE_ATTACHMENT', options: [] }, cells), [])
  assert.equal(whyNotRetypeColumn({ type: 'STRING', options: [] }, cells).length, 1)
})
