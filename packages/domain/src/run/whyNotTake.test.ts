import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { whyNotGiveBack, whyNotTake } from './whyNotTake.ts'

const olga: Actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set(['TakeRun']) }
const run = { id: '9', canceledAt: null, completedAt: null, assignee: null, team: null }
const omar = { id: '2', name: 'Omar' }
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)

test('a run in the pool is taken by whoever comes first', () => {
  assert.deepEqual(whyNotTake(run, olga), [])
  assert.deepEqual(codes(whyNotTake({ ...run, assignee: omar }, olga)), ['RUN_TAKEN'])
})

test('a run of a team is taken by who is in the team', () => {
  const team = { name: 'Welders', isOwn: true }
  assert.deepEqual(whyNotTake({ ...run, team }, olga), [])
  assert.deepEqual(codes(whyNotTake({ ...run, team: { ...team, isOwn: false } }, olga)), ['RUN_OF_TEAM'])
})

test('nobody takes a closed run, nor without the permission, and all is said at once', () => {
  const closed = { ...run, completedAt: '2026-01-01T00:00:00Z', assignee: omar }
  assert.deepEqual(codes(whyNotTake(closed, { ...olga, permissions: new Set() })), [
    'PERMISSION',
    'RUN_NOT_OPEN',
    'RUN_TAKEN',
  ])
})

test('who has a run puts it back, nobody else', () => {
  assert.deepEqual(whyNotGiveBack({ ...run, assignee: { id: '1', name: 'Olga' } }, olga), [])
  assert.deepEqual(codes(whyNotGiveBack({ ...run, assignee: omar }, olga)), ['RUN_NOT_YOURS'])
  assert.deepEqual(codes(whyNotGiveBack(run, olga)), ['RUN_NOT_YOURS'])
})
