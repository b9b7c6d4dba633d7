import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path } from '../../paths.ts'
import { termsOf } from './termsOf.ts'

test('each page explains the words that stand on it, and those of people none', () => {
  for (const address of [path.run('1'), path.batch('1'), path.work(), path.pool()])
    assert.ok(termsOf(address).includes('Batch'), address)
  assert.ok(termsOf(path.bom('1')).includes('Bill of materials'))
  assert.ok(termsOf(path.unit('1')).includes('Lot'))
  assert.ok(termsOf(path.standardStep('1')).includes('Gate'))
  assert.deepEqual(termsOf(path.people()), [])
})
