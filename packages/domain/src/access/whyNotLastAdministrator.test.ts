import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotLastAdministrator } from './whyNotLastAdministrator.ts'

test('somebody is left who can give roles', () => {
  assert.equal(whyNotLastAdministrator(1), null)
  assert.equal(whyNotLastAdministrator(0)?.code, 'LAST_ADMINISTRATOR')
})
