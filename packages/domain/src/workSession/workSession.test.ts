import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { type RunStepNode, treeOf } from '../runStep/runStepNode.ts'
import { type LaborSpan, shareLabor } from './shareLabor.ts'
import { whyNotCheckIn, whyNotCheckOut, whyNotEditSession } from './workSession.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const now = '2026-03-31T12:00:00.000Z'
const actor = (...permissions: Permission[]): Actor => ({
  userId: '5',
  isApiKey: false,
  roleIds: [],
  permissions: new Set(permissions),
})

function stepIn(status: RunStepNode['status']): RunStepNode {
  const none = { parentId: null, required: true, isHeading: false, upstream: [], finishedAt: null }
  return { id: '2', number: '1', title: 'Bond', status, ...none }
}

function checkIn(status: RunStepNode['status'], userId = '5', present: string[] = [], life: RunLife = run) {
  const step = stepIn(status)
  const around = {
    run: life,
    steps: treeOf([step]),
    isUnitOnQualityHold: false,
    isReworkOrdered: false,
    stops: [],
    now,
  }
  return (who: Actor) => whyNotCheckIn({ step, around, userId, present }, who).map(({ code }) => code)
}

test('people check in on a step in work, each once, and for somebody else with leave', () => {
  assert.deepEqual(checkIn('IN_PROGRESS')(actor()), [])
  assert.deepEqual(checkIn('IN_PROGRESS', '5', ['6'])(actor()), [])
  assert.deepEqual(checkIn('TODO')(actor()), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(checkIn('IN_PROGRESS', '5', ['5'])(actor()), ['ALREADY_EXISTS'])
  assert.deepEqual(checkIn('IN_PROGRESS', '6')(actor()), ['PERMISSION'])
  assert.deepEqual(checkIn('IN_PROGRESS', '6')(actor('UpdateSession')), [])
  assert.deepEqual(checkIn('IN_PROGRESS', '5', [], { ...run, heldAt: now })(actor()), ['RUN_ON_HOLD'])
  assert.equal(whyNotCheckOut('6', actor())?.code, 'PERMISSION')
  assert.equal(whyNotCheckOut('5', actor()), null)
})

test('a session is corrected with a reason to what can have been', () => {
  const edit = (checkOut: string | null, over: { checkIn?: string; reason?: string | null } = {}) =>
    whyNotEditSession(
      {
        run,
        step: stepIn('COMPLETE'),
        after: { checkIn: over.checkIn ?? '2026-03-31T10:00:00.000Z', checkOut },
        others: [{ checkIn: '2026-03-31T11:00:00.000Z', checkOut: '2026-03-31T11:30:00.000Z' }],
        now,
      },
      over.reason === undefined ? 'forgot' : over.reason,
      actor(),
    ).map((refusal) =>
      refusal.code === 'INVALID_INPUT' ? `${refusal.field} ${refusal.problem}` : refusal.code,
    )
  assert.deepEqual(edit('2026-03-31T11:00:00.000Z'), [])
  assert.deepEqual(edit('2026-03-31T11:00:00.000Z', { reason: ' ' }), ['REASON_REQUIRED'])
  assert.deepEqual(edit('2026-03-31T11:00:00.001Z'), [
    'checkIn is within another session of this person here',
  ])
  assert.deepEqual(edit('2026-03-31T10:00:00.000Z'), ['checkOut is not after the check-in'])
  assert.deepEqual(edit('2026-03-31T13:00:00.000Z', { checkIn: '2026-03-31T11:40:00.000Z' }), [
    'checkOut is in the future',
  ])
  assert.deepEqual(edit(null, { checkIn: '2026-03-31T11:40:00.000Z' }), [
    'checkOut is missing, and the step is not in work',
  ])
  assert.deepEqual(edit('2026-03-31T14:00:00.000Z', { checkIn: '2026-03-31T13:00:00.000Z' }), [
    'checkIn is in the future',
    'checkOut is in the future',
  ])
})

test('an hour at two steps at once is half an hour at each, and an hour of two people is two', () => {
  const hour = 3_600_000
  const shares = shareLabor([
    { id: 'a', userId: '5', from: 0, until: 2 * hour },
    { id: 'b', userId: '5', from: hour, until: 2 * hour },
    { id: 'c', userId: '6', from: 0, until: hour },
    { id: 'd', userId: '6', from: hour, until: hour },
  ])
  assert.deepEqual(Object.fromEntries(shares), { a: 1.5 * hour, b: hour / 2, c: hour, d: 0 })
})

test('a person-hour counts once, however many sessions share it', () => {
  const span = fc.record({ from: fc.integer({ min: 0, max: 50 }), length: fc.integer({ min: 0, max: 20 }) })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (made) => {
      const spans: LaborSpan[] = made.map(({ from, length }, nth) => ({
        id: String(nth),
        userId: '5',
        from: from * 840,
        until: (from + length) * 840,
      }))
      const worked = Array.from({ length: 71 }, (_none, slot) => slot * 840).filter((time) =>
        spans.some(({ from, until }) => from <= time && time < until),
      ).length
      const total = [...shareLabor(spans).values()].reduce((sum, share) => sum + share, 0)
      // 840 is divided by each number of sessions up to eight.
      assert.equal(total, worked * 840)
    }),
  )
})
