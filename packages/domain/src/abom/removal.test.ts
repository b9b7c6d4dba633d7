import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordedCondition, whyNotRemove } from './removal.ts'

const codes = (isApiKey: boolean, said: Parameters<typeof whyNotRemove>[1]) =>
  whyNotRemove({ isApiKey }, said).map(({ code }) => code)

test('a person says why a part comes out and in which condition; a key need not', () => {
  assert.deepEqual(codes(false, {}), ['REASON_REQUIRED', 'INVALID_INPUT'])
  assert.deepEqual(codes(false, { reason: ' ', condition: 'GOOD' }), ['REASON_REQUIRED'])
  assert.deepEqual(codes(false, { reason: 'leaks' }), ['INVALID_INPUT'])
  assert.deepEqual(codes(false, { reason: 'leaks', condition: 'GOOD' }), [])
  assert.deepEqual(codes(true, {}), [])
})

test('what nobody has judged is recorded as suspect', () => {
  assert.equal(recordedCondition(null), 'SUSPECT')
  assert.equal(recordedCondition('GOOD'), 'GOOD')
})
