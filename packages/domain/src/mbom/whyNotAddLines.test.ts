import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { whyNotAddLines } from './whyNotAddLines.ts'

const nut = { partId: '1', partNumber: 'M3-nut' }
const bolt = { partId: '2', partNumber: 'M3x10' }

test('a part stands in an mBOM once', () => {
  assert.deepEqual(whyNotAddLines([bolt], [nut]), [])
  const twice = whyNotAddLines([nut, bolt, bolt], [nut])
  assert.deepEqual(
    twice.map((refusal) => refusal.code),
    ['NOT_UNIQUE', 'NOT_UNIQUE'],
  )
  assert.match(twice.map((refusal) => explain(refusal)).join(), /not unique.*M3-nut.*M3x10/)
})
