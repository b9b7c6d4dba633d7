import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permission } from '../access/permissions.ts'
import { explain } from '../refusal.ts'
import { refusedRegistration } from './passkeyFaults.ts'
import { passkeyLimit, whyNotAddPasskey } from './whyNotAddPasskey.ts'
import { whyNotPromptAt } from './whyNotPromptAt.ts'
import { whyNotRemovePasskey } from './whyNotRemovePasskey.ts'

test('a refused passkey says what is wrong with it, how many attempts are left and what to do', () => {
  assert.equal(
    explain({ code: 'SIGNATURE_INVALID', attemptsLeft: 3, passkey: 'UNVERIFIED' }),
    'The signature was not accepted: the passkey did not check who holds it. 3 attempts are left. Unlock it by its PIN, by fingerprint or by face.',
  )
  assert.equal(
    explain({ code: 'SIGNATURE_INVALID', attemptsLeft: null }),
    'The signature was not accepted: password, PIN or passkey is wrong. Try again.',
  )
  assert.match(explain(refusedRegistration('PROMPT')), /answers no prompt that is still open here/)
})

test('a person has at most twenty passkeys', () => {
  assert.equal(whyNotAddPasskey(passkeyLimit - 1), null)
  assert.match(explain(whyNotAddPasskey(passkeyLimit) ?? assert.fail()), /the 20 passkeys/)
})

test('another person’s passkey is taken away with a reason, and one’s own by its owner alone', () => {
  const admin = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set<Permission>() }
  const codes = (ownerId: string, reason: string | null) =>
    whyNotRemovePasskey(admin, ownerId, reason).map(({ code }) => code)
  assert.deepEqual(codes('2', 'left in a taxi'), [])
  assert.deepEqual(codes('2', null), ['REASON_REQUIRED'])
  assert.deepEqual(codes('1', 'left in a taxi'), ['SEPARATION_OF_DUTIES'])
})

test('passkeys are kept for names of servers, never for numbers', () => {
  for (const name of ['localhost', 'traveler.example', '10.example']) assert.equal(whyNotPromptAt(name), null)
  for (const number of ['127.0.0.1', '192.168.1.5', '[::1]', '']) assert.ok(whyNotPromptAt(number), number)
})
