import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareQueued, type QueuedWork, type QueuePlace, queueBucket } from './queueBucket.ts'

const [before, now, after] = ['2026-03-02T06:00:00Z', '2026-03-02T07:00:00Z', '2026-03-02T08:00:00Z']
const untimed: QueuedWork = { isBlocked: false, isInWork: false, start: null, end: null, isDueDayOver: false }
const bucket = (more: Partial<QueuedWork>) => queueBucket({ ...untimed, ...more }, now)

test('what cannot be worked is blocked, however late it is', () => {
  assert.equal(bucket({ isBlocked: true, end: before, isDueDayOver: true }), 'BLOCKED')
  assert.equal(bucket({ isBlocked: true, isInWork: true }), 'BLOCKED')
})

test('what should be done already is overdue, by its own end or by the day of the whole', () => {
  assert.equal(bucket({ end: after, isDueDayOver: true }), 'OVERDUE')
  assert.equal(bucket({ isInWork: true, start: before, end: before }), 'OVERDUE')
  assert.equal(bucket({ end: now }), 'NEXT', 'a time is kept until it is past')
})

test('what is in work, or was to begin by now, is for now; all else comes next', () => {
  assert.equal(bucket({ isInWork: true, start: after }), 'NOW')
  assert.equal(bucket({ start: now, end: after }), 'NOW')
  assert.equal(bucket({ start: after }), 'NEXT')
  assert.equal(bucket({}), 'NEXT')
})

test('a queue is read by bucket, then by time, then by priority', () => {
  const place = (id: string, more: Partial<QueuePlace>): QueuePlace => ({
    bucket: 'NEXT',
    start: null,
    ends: [],
    priority: 0,
    id,
    ...more,
  })
  const queue = [
    place('1', { bucket: 'BLOCKED', start: before }),
    place('2', {}),
    place('3', { priority: 5 }),
    place('4', { start: after }),
    place('5', { ends: [before] }),
    place('6', { bucket: 'OVERDUE' }),
  ]
  assert.deepEqual(
    queue.toSorted(compareQueued).map(({ id }) => id),
    ['6', '5', '4', '3', '2', '1'],
  )
})
