import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockText, parseClock } from './clock.ts'
import { outsideWorkingTimes, planLoad } from './planLoad.ts'
import { whyNotShift } from './whyNotShift.ts'

test('a time of the clock is read and written as hours and minutes', () => {
  assert.equal(parseClock('06:30', 'start'), 390)
  assert.equal(clockText(390), '06:30')
  for (const wrong of ['6:30', '24:00', '12:60', '', 'noon'])
    assert.equal(Object(parseClock(wrong, 'start')).code, 'INVALID_INPUT')
})

const shift = (name: string, weekdays: number[], start: number, end: number) => ({
  name,
  weekdays,
  start: start * 60,
  end: end * 60,
})
const fields = (...[own, others]: Parameters<typeof whyNotShift>) =>
  whyNotShift(own, others).map((refusal) => Object(refusal).field)

test('two shifts of a place follow each other, through the night and over the week’s end', () => {
  const early = shift('Early', [1, 2, 3, 4, 5], 6, 14)
  const night = shift('Night', [7], 22, 6)
  assert.deepEqual(fields(shift('Late', [1], 14, 22), [early, night]), [])
  assert.deepEqual(fields(shift('Late', [1], 13, 22), [early, night]), ['start'])
  assert.deepEqual(
    fields(shift('Dawn', [1], 5, 6), [early, night]),
    ['start'],
    'Sunday’s night ends on Monday',
  )
  assert.deepEqual(fields(shift('Day and night', [1], 6, 6), [early]), ['start'])
})

test('a shift has days of the week, each once', () => {
  for (const weekdays of [[], [0], [8], [1, 1], [1.5]])
    assert.deepEqual(fields(shift('Early', weekdays, 6, 14), []), ['weekdays'])
})

const span = (start: string, end: string) => ({ start: `2026-03-${start}:00Z`, end: `2026-03-${end}:00Z` })
const working = [
  { day: '2026-03-02', ...span('02T06:00', '02T14:00') },
  { day: '2026-03-02', ...span('02T22:00', '03T06:00') },
]

test('work counts in the shifts that it meets, on the day on which they start', () => {
  const work = [
    { kind: 'RUN' as const, ...span('02T12:00', '03T01:00') },
    { kind: 'RUN' as const, ...span('02T06:00', '02T07:00') },
    { kind: 'PLANNED' as const, ...span('01T00:00', '09T00:00') },
  ]
  assert.deepEqual(planLoad(['2026-03-02', '2026-03-03'], working, { stations: 2, work }), [
    { day: '2026-03-02', capacity: 2 * 16 * 3_600, scheduled: 6 * 3_600, planned: 16 * 3_600 },
    { day: '2026-03-03', capacity: 0, scheduled: 0, planned: 0 },
  ])
})

test('work that meets no shift is scheduled when nobody works, and a capacity that nobody said is not known', () => {
  const work = [{ kind: 'RUN' as const, ...span('02T14:00', '02T22:00') }]
  assert.deepEqual(outsideWorkingTimes(working, work), work)
  assert.equal(planLoad(['2026-03-02'], working, { stations: null, work })[0]?.capacity, null)
})
