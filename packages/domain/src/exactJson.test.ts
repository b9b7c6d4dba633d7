import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseExactJson } from './exactJson.ts'

test('a torque of 9.50 is shown with the digits it was measured with', () => {
  const text = '{"data":{"value":9.50,"limits":[0.1,123456789012345678901234567890.5],"position":3}}'
  assert.deepEqual(parseExactJson(text, new Set(['value', 'limits'])), {
    data: { value: '9.50', limits: ['0.1', '123456789012345678901234567890.5'], position: 3 },
  })
})

test('ids are text, and texts, booleans and nothing stay what they are', () => {
  assert.deepEqual(
    parseExactJson('{"id":12,"title":"9.50","done":true,"due":null}', new Set(['id', 'title'])),
    {
      id: '12',
      title: '9.50',
      done: true,
      due: null,
    },
  )
})
