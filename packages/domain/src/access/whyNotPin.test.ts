import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotPin } from './whyNotPin.ts'

test('a PIN is four to eight digits', () => {
  assert.deepEqual(['0420', '12345678'].map(whyNotPin), [null, null])
  assert.deepEqual(
    ['123', '123456789', '12a4', '', ' 1234'].map((pin) => whyNotPin(pin)?.code),
    Array(5).fill('INVALID_INPUT'),
  )
})
