import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, type Refusal } from '../refusal.ts'
import {
  type LateEntry,
  type WorkToEnter,
  whyNotConfirmLate,
  whyNotEnterLate,
  whyNotWithdrawLate,
} from './lateEntry.ts'

const run = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const closed = { ...run, completedAt: '2026-03-02T10:00:00Z' }
const person = { isApiKey: false }
const omar = { id: '8', name: 'Omar Haddad' }
const torque = { number: 1, name: 'Torque', type: 'NUMBER', hasValue: true } as const
const entry: LateEntry = {
  id: '70',
  performer: omar,
  fieldNumbers: [1],
  isConfirmed: false,
  isWithdrawn: false,
}
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code)

function onPaper(rest: Partial<WorkToEnter> = {}): WorkToEnter {
  return {
    run,
    stepStatus: 'IN_PROGRESS',
    performer: { ...omar, isActive: true },
    performedAt: '2026-03-01T08:00:00.000Z',
    fields: [torque],
    others: [],
    now: '2026-03-01T10:00:00.000Z',
    ...rest,
  }
}

test('work done on paper is entered with its time, its performer and a reason', () => {
  assert.deepEqual(whyNotEnterLate(onPaper(), 'the network was down', person), [])
  assert.deepEqual(whyNotEnterLate(onPaper({ fields: [] }), 'the network was down', person), [])
  assert.deepEqual(codes(whyNotEnterLate(onPaper(), ' ', person)), ['REASON_REQUIRED'])
})

test('work is not entered late before it was done, nor of a step that nobody began, nor in a closed record', () => {
  const why = (rest: Partial<WorkToEnter>) => codes(whyNotEnterLate(onPaper(rest), 'x', person))
  assert.deepEqual(why({ performedAt: '2026-03-01T10:00:00.001Z' }), ['INVALID_INPUT'])
  assert.deepEqual(why({ stepStatus: 'TODO' }), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(why({ stepStatus: 'CANCELED' }), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(why({ stepStatus: 'COMPLETE' }), [])
  assert.deepEqual(why({ run: closed }), ['RUN_NOT_OPEN'])
  assert.deepEqual(why({ performer: { ...omar, isActive: false } }), ['ASSIGNEE_INACTIVE'])
})

test('a late entry tells of values that are there, each once, and of no sign-off', () => {
  const why = (rest: Partial<WorkToEnter>) =>
    whyNotEnterLate(onPaper(rest), 'x', person).map(explain).join(' ')
  assert.match(why({ fields: [{ ...torque, hasValue: false }] }), /Torque, which holds no value/)
  assert.match(why({ fields: [{ ...torque, type: 'SIGNOFF' }] }), /sign-off Torque/)
  assert.match(why({ others: [entry] }), /of which a late entry tells/)
  assert.equal(why({ others: [{ ...entry, isWithdrawn: true }] }), '')
})

test('whoever did the work confirms it, once, and nobody else', () => {
  const signer = { userId: '8', isApiKey: false }
  assert.deepEqual(whyNotConfirmLate(run, entry, signer), [])
  assert.deepEqual(codes(whyNotConfirmLate(run, entry, { ...signer, userId: '5' })), ['LATE_ENTRY_NOT_YOURS'])
  assert.deepEqual(codes(whyNotConfirmLate(run, { ...entry, isConfirmed: true }, signer)), [
    'LATE_ENTRY_CLOSED',
  ])
  assert.deepEqual(codes(whyNotConfirmLate(run, { ...entry, isWithdrawn: true }, signer)), [
    'LATE_ENTRY_CLOSED',
  ])
  assert.deepEqual(codes(whyNotConfirmLate(closed, entry, signer)), ['RUN_NOT_OPEN'])
})

test('a late entry is withdrawn with a reason, once, while the run is open', () => {
  assert.deepEqual(whyNotWithdrawLate(run, { ...entry, isConfirmed: true }, 'wrong unit', person), [])
  assert.deepEqual(codes(whyNotWithdrawLate(run, entry, null, person)), ['REASON_REQUIRED'])
  assert.deepEqual(codes(whyNotWithdrawLate(run, { ...entry, isWithdrawn: true }, 'x', person)), [
    'LATE_ENTRY_CLOSED',
  ])
  assert.deepEqual(codes(whyNotWithdrawLate(closed, entry, 'x', person)), ['RUN_NOT_OPEN'])
})
