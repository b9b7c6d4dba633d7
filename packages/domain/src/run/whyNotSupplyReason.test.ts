import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { whyNotSupplyReason } from './whyNotSupplyReason.ts'

const run = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const lena: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set() }
const missing = { id: '1:4', suppliedBy: null }
const codes = (...given: Parameters<typeof whyNotSupplyReason>) =>
  whyNotSupplyReason(...given).map(({ code }) => code)

test('a reason that a key could not give is supplied by a person, also of a canceled run', () => {
  assert.deepEqual(codes(run, missing, 'probe replaced', lena), [])
  assert.deepEqual(codes({ ...run, canceledAt: '2026-03-01T10:00:00Z' }, missing, 'no order', lena), [])
})

test('a reason is supplied once, in words, by nobody but a person, and not into a completed record', () => {
  assert.deepEqual(codes(run, { ...missing, suppliedBy: 'Omar' }, 'x', lena), ['REASON_SUPPLIED'])
  assert.deepEqual(codes(run, missing, ' ', lena), ['REASON_REQUIRED'])
  assert.deepEqual(codes(run, missing, 'x', { ...lena, isApiKey: true }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(codes({ ...run, completedAt: '2026-03-01T10:00:00Z' }, missing, 'x', lena), [
    'RUN_NOT_OPEN',
  ])
})
