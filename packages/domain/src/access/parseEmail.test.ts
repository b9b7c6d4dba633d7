import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { parseEmail } from './parseEmail.ts'

test('one mail address is one login, however it is typed', () => {
  assert.equal(parseEmail(' Ada@Acme.example '), 'ada@acme.example')
  for (const bad of ['', 'ada', 'ada@', '@acme.example', 'a da@acme.example', 'ada@acme@example']) {
    assert.ok(isRefusal(parseEmail(bad)), bad)
  }
})
