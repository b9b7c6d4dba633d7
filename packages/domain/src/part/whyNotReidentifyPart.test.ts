import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotReidentifyPart } from './whyNotReidentifyPart.ts'

const part = { partNumber: 'BRKT-1', revision: 'A' }

test('number and revision of a part are for good; sending them unchanged is no change', () => {
  assert.deepEqual(whyNotReidentifyPart(part, {}), [])
  assert.deepEqual(whyNotReidentifyPart(part, part), [])
  assert.deepEqual(
    whyNotReidentifyPart(part, { partNumber: 'BRKT-2', revision: 'B' }).map(
      (refusal) => refusal.code === 'INVALID_INPUT' && refusal.field,
    ),
    ['partNumber', 'revision'],
  )
})
