import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { signedContent } from './signedContent.ts'
import { voidedSignatures } from './voidedSignatures.ts'
import type { SignOffToSign } from './whyNotSign.ts'
import { whyNotSign } from './whyNotSign.ts'
import { recordedReason } from './whyNotWithoutReason.ts'

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
    isVerifiedThere: true,
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
  assert.deepEqual(codesOf(signOff({ isVerifiedThere: false }, { verifies: 2 })), ['FIELDS_MISSING'])
  assert.deepEqual(codesOf(signOff({ workerIds: ['5'] }, { peerReviewRequired: true })), [
    'SEPARATION_OF_DUTIES',
  ])
})

test('a signature covers exactly what was shown, in whatever order it was read', () => {
  const shown = (field: number, value: string) => ({ field, row: null, column: null, value })
  const content = {
    definitionDigest: 'd'.repeat(64),
    runStepId: '2000',
    attempt: 1,
    fieldNumber: 4,
    meaning: 'inspected',
    values: [shown(2, 'x'), shown(1, '9.50')],
  }
  const text = signedContent(content)
  assert.equal(
    text,
    `{"attempt":1,"definitionDigest":"${'d'.repeat(64)}","fieldNumber":4,"form":1,"meaning":"inspected","runStepId":"2000","values":[{"column":null,"field":1,"row":null,"value":"9.50"},{"column":null,"field":2,"row":null,"value":"x"}]}`,
  )
  assert.equal(signedContent({ ...content, values: content.values.toReversed() }), text)
  for (const other of [
    { attempt: 2 },
    { meaning: 'witnessed' },
    { fieldNumber: 5 },
    { runStepId: '2001' },
    { definitionDigest: 'e'.repeat(64) },
    { values: [shown(1, '9.5'), shown(2, 'x')] },
  ]) {
    assert.notEqual(signedContent({ ...content, ...other }), text)
  }
})

test('changing a signed value voids its signatures and those that verify them', () => {
  const performed = { id: 'a', fieldNumber: 2, covers: [1, '1:2'], verifies: null }
  const verified = { id: 'b', fieldNumber: 3, covers: [], verifies: 2 }
  const witnessed = { id: 'c', fieldNumber: 5, covers: [], verifies: 3 }
  const other = { id: 'd', fieldNumber: 6, covers: [7], verifies: null }
  const all = [performed, verified, witnessed, other]
  const voided = (change: Parameters<typeof voidedSignatures>[1]) =>
    voidedSignatures(all, change).map(({ id }) => id)
  assert.deepEqual(voided({ value: 1 }), ['a', 'b', 'c'])
  assert.deepEqual(voided({ value: '1:2' }), ['a', 'b', 'c'])
  assert.deepEqual(voided({ value: 7 }), ['d'])
  assert.deepEqual(voided({ value: 99 }), [])
  assert.deepEqual(voided('DEFINITION'), ['a', 'b', 'c', 'd'])
})

test('a key that gives no reason is named in the record', () => {
  assert.equal(recordedReason(null, 'scheduler'), 'not given (key scheduler)')
  assert.equal(recordedReason('order withdrawn', 'scheduler'), 'order withdrawn')
})
