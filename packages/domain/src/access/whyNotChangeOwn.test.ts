import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from './actor.ts'
import { whyNotChangeOwn } from './whyNotChangeOwn.ts'
import { whyNotChangeSecret } from './whyNotChangeSecret.ts'
import { whyNotEnableApiKey } from './whyNotEnableApiKey.ts'
import { whyNotRenewSecret } from './whyNotRenewSecret.ts'

const ada: Actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set() }

test('nobody decides about himself what is another’s to decide', () => {
  assert.equal(whyNotChangeOwn(ada, '1', 'deactivate this person')?.code, 'SEPARATION_OF_DUTIES')
  assert.equal(whyNotChangeOwn(ada, '2', 'deactivate this person'), null)
})

test('a password is changed by its owner, with the password of before', () => {
  assert.equal(whyNotChangeSecret(ada, { userId: '1', provedBy: 'PASSWORD' }), null)
  assert.equal(whyNotChangeSecret(ada, { userId: '1', provedBy: 'PIN' })?.code, 'INVALID_INPUT')
  assert.equal(whyNotChangeSecret(ada, { userId: '2', provedBy: 'PASSWORD' })?.code, 'INVALID_INPUT')
})

test('for a person who left no key acts', () => {
  assert.equal(whyNotEnableApiKey({ isDeactivated: true })?.code, 'INVALID_INPUT')
  assert.equal(whyNotEnableApiKey({ isDeactivated: false }), null)
})

test('a new secret is drawn by the person for whom the key acts, and nobody else', () => {
  assert.equal(whyNotRenewSecret(ada, '1'), null)
  assert.equal(whyNotRenewSecret(ada, '2')?.code, 'SEPARATION_OF_DUTIES')
})
