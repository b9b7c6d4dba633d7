import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotTakeVersion } from './whyNotTakeVersion.ts'

test('a use takes the released version at its top, where it has another one', () => {
  const top = { useOf: '3', isTop: true }
  assert.equal(whyNotTakeVersion(top, '4'), null)
  assert.equal(whyNotTakeVersion(top, '3')?.code, 'INVALID_INPUT')
  assert.equal(whyNotTakeVersion(top, null)?.code, 'STANDARD_STEP_NOT_RELEASED')
  assert.equal(whyNotTakeVersion({ ...top, isTop: false }, '4')?.code, 'INVALID_INPUT')
  assert.equal(whyNotTakeVersion({ useOf: null, isTop: true }, '4')?.code, 'INVALID_INPUT')
})
