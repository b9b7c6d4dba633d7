import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotDefineAttribute } from './whyNotDefineAttribute.ts'

test('options belong to a choice and stand once, and what is defined keeps its type', () => {
  const problem = (...wanted: Parameters<typeof whyNotDefineAttribute>) => {
    const refusal = whyNotDefineAttribute(...wanted)
    return refusal?.code === 'INVALID_INPUT' ? refusal.field : (refusal?.code ?? null)
  }
  assert.equal(problem({ type: 'STRING', options: [] }, null), null)
  assert.equal(problem({ type: 'SELECT', options: ['matt', 'glossy'] }, null), null)
  assert.equal(problem({ type: 'SELECT', options: [] }, null), 'options')
  assert.equal(problem({ type: 'NUMBER', options: ['1'] }, null), 'options')
  assert.equal(problem({ type: 'SELECT', options: ['matt', 'matt'] }, null), 'options')
  assert.equal(problem({ type: 'NUMBER', options: [] }, { key: 'Finish', type: 'STRING' }), 'type')
  assert.equal(problem({ type: 'STRING', options: [] }, { key: 'Finish', type: 'STRING' }), null)
})
