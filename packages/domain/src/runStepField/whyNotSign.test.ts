import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { SignOffToSign } from './whyNotSign.ts'
import { whyNotSign } from './whyNotSign.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const ada: Actor = { userId: '5', isApiKey: false, roleIds: ['41'], permissions: new Set<Permission>() }

function signOff(
  over: Partial<SignOffToSign> = {},
  field: Partial<SignOffToSign['field']> = {},
): SignOffToSign {
  return {
    run,
    stepStatus: 'IN_PROGRESS',
    isSigned: false,
    missingVerified: null,
    verifiedByIds: [],
    workerIds: [],
    field: {
      name: 'Inspection',
      type: 'SIGNOFF',
      signoffRole: { id: '41', name: 'Quality Engineer' },
      verifies: null,
      peerReviewRequired: false,
      ...field,
    },
    ...over,
  }
}

const codesOf = (facts: SignOffToSign, actor: Actor = ada): readonly string[] =>
  whyNotSign(facts, actor).map(({ code }) => code)

test('a holder of the role signs a sign-off while its step is in progress', () => {
  assert.deepEqual(codesOf(signOff()), [])
  assert.deepEqual(codesOf(signOff(), { ...ada, roleIds: [] }), ['ROLE_REQUIRED'])
  assert.deepEqual(codesOf(signOff({}, { signoffRole: null }), { ...ada, roleIds: [] }), [])
  assert.deepEqual(codesOf(signOff({ stepStatus: 'COMPLETE' })), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(codesOf(signOff({ isSigned: true })), ['ALREADY_EXISTS'])
  assert.deepEqual(codesOf(signOff({}, { type: 'STRING' })), ['INVALID_INPUT'])
})

test('an API key never signs, whatever roles it holds', () => {
  assert.deepEqual(codesOf(signOff(), { ...ada, isApiKey: true }), ['SIGNATURE_REQUIRED'])
})

test('nobody verifies what he signed or entered himself', () => {
  assert.deepEqual(codesOf(signOff({ verifiedByIds: ['5'] }, { verifies: 2 })), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(codesOf(signOff({ verifiedByIds: ['6'] }, { verifies: 2 })), [])
  const missing = whyNotSign(signOff({ missingVerified: 'Torque' }, { verifies: 2 }), ada)
  assert.deepEqual(missing, [{ code: 'FIELDS_MISSING', fields: ['Torque'] }])
  assert.deepEqual(codesOf(signOff({ workerIds: ['5'] }, { peerReviewRequired: true })), [
    'SEPARATION_OF_DUTIES',
  ])
})
