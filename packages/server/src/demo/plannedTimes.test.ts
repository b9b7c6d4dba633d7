import assert from 'node:assert/strict'
import { test } from 'node:test'
import { company } from '../../../../demo/company.ts'
import { plannedWork, workCenters } from '../../../../demo/plannedWork.ts'
import { closedDays, moreWorkCenters } from '../../../../demo/whole/locations.ts'
import { morePlannedWork } from '../../../../demo/whole/plannedWork.ts'
import { FactoryClock } from './factoryClock.ts'
import { plannedTimes } from './plannedTimes.ts'

const weekday = (date: string): number => new Date(date).getUTCDay()
const isWorked = (clock: FactoryClock, day: number, location: string): boolean =>
  !closedDays.some((closed) => closed.location === location && closed.inDays === day) &&
  weekday(clock.dateAt(day)) % 6 !== 0

test('whatever day the demonstration is loaded, planned work falls on days on which its work center works', () => {
  const shifts = new Map(
    [...workCenters, ...moreWorkCenters].map((center) => [center.location, center.shifts]),
  )
  // Sunday to Saturday, at four in the morning, ten and eleven in the night of Denver.
  for (let hour = 0; hour < 7 * 24; hour += 1) {
    if (![4, 10, 23].includes(hour % 24)) continue
    const clock = new FactoryClock(new Date(Date.UTC(2026, 10, 8, hour + 7)), company.timeZone)
    for (const work of [...plannedWork, ...morePlannedWork]) {
      const { windowStart, windowEnd } = plannedTimes(work, clock)
      const { location, startInDays: first, endInDays: last } = work
      if (windowStart === undefined || windowEnd === undefined) continue
      assert.ok(windowStart < windowEnd, work.orderReference)
      assert.ok(shifts.has(location ?? ''), 'what has a window has a work center')
      for (const day of [first ?? 0, last ?? 0])
        assert.ok(
          isWorked(clock, day, location ?? ''),
          `${work.orderReference}, seen from ${clock.now.toISOString()}`,
        )
    }
  }
})

test('dates count days of the calendar, dates of work working days', () => {
  const saturday = new FactoryClock(new Date('2026-11-07T18:00:00Z'), company.timeZone)
  assert.equal(saturday.dateIn(2), '2026-11-09')
  assert.equal(saturday.dateAt(2), '2026-11-10')
})
