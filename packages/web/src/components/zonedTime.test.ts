import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockIn, dayAfter, dayIn, daysBetween, isWeekend, mondayOf, timeAt } from './zonedTime.ts'

test('a time falls on the day that the clock of the work center shows', () => {
  assert.equal(dayIn('America/Denver', '2026-03-02T05:00:00Z'), '2026-03-01')
  assert.equal(dayIn('Europe/Berlin', '2026-03-02T23:30:00Z'), '2026-03-03')
  assert.equal(clockIn('America/Denver', '2026-03-02T13:00:00Z'), '2026-03-02T06:00')
})

test('what is typed by the clock of the work center is the time that it means, before and after the clocks change', () => {
  assert.equal(timeAt('Europe/Berlin', '2026-03-28T06:00'), '2026-03-28T05:00:00Z')
  assert.equal(timeAt('Europe/Berlin', '2026-03-29T06:00'), '2026-03-29T04:00:00Z')
  assert.equal(timeAt('Europe/Berlin', '2026-03-29T00:00'), '2026-03-28T23:00:00Z')
})

test('weeks begin on Monday', () => {
  assert.equal(mondayOf('2026-03-01'), '2026-02-23')
  assert.equal(mondayOf('2026-03-02'), '2026-03-02')
  assert.deepEqual([isWeekend('2026-03-01'), isWeekend('2026-03-02')], [true, false])
  assert.deepEqual([dayAfter('2026-02-27', 3), daysBetween('2026-02-27', '2026-03-02')], ['2026-03-02', 3])
})

test('a time that is typed as it was saved is the saved time, letter for letter', () => {
  const saved = '2031-04-02T05:59:00Z'
  assert.equal(timeAt('America/Denver', clockIn('America/Denver', saved)), saved)
})
