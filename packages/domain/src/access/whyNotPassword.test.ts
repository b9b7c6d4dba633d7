import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotPassword } from './whyNotPassword.ts'

test('a password has twelve characters or more, and is not the mail address', () => {
  assert.equal(whyNotPassword('four drill bits', 'ada@acme.example'), null)
  assert.equal(whyNotPassword('123456789012', 'ada@acme.example'), null)
  assert.equal(whyNotPassword('12345678901', 'ada@acme.example')?.code, 'INVALID_INPUT')
  assert.equal(whyNotPassword('x'.repeat(257), 'ada@acme.example')?.code, 'INVALID_INPUT')
  assert.equal(whyNotPassword('Ada@acme.example', 'ada@acme.example')?.code, 'INVALID_INPUT')
})
