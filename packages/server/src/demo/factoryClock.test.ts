import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FactoryClock } from './factoryClock.ts'

/** A Tuesday afternoon in Denver; summer time had ended there on Sunday, 1 November. */
const clock = new FactoryClock(new Date('2026-11-03T22:00:00Z'), 'America/Denver')

test('working days are counted back over weekends, on the clock of the site in summer and in winter', () => {
  assert.equal(clock.at(0, '06:30').toISOString(), '2026-11-03T13:30:00.000Z')
  assert.equal(clock.at(-1, '06:30').toISOString(), '2026-11-02T13:30:00.000Z')
  assert.equal(clock.at(-2, '06:30').toISOString(), '2026-10-30T12:30:00.000Z')
  assert.equal(clock.at(-20, '22:00').toISOString(), '2026-10-07T04:00:00.000Z')
})

test('on a weekend today is the Friday before', () => {
  const weekend = new FactoryClock(new Date('2026-11-08T18:00:00Z'), 'America/Denver')
  assert.equal(weekend.at(0, '08:00').toISOString(), '2026-11-06T15:00:00.000Z')
})

test('work that lasts over the evening or a weekend goes on when the factory opens', () => {
  const evening = clock.at(-1, '21:30')
  assert.equal(clock.after(evening, 20).toISOString(), clock.at(-1, '21:50').toISOString())
  assert.equal(clock.after(evening, 45).toISOString(), clock.at(0, '06:15').toISOString())
  assert.equal(clock.after(clock.at(-2, '21:30'), 45).toISOString(), clock.at(-1, '06:15').toISOString())
})

test('minutes ago are minutes of working hours, also in the night and on a weekend', () => {
  assert.equal(clock.ago(90).toISOString(), clock.at(0, '13:30').toISOString())
  assert.equal(clock.ago(10 * 60).toISOString(), clock.at(-1, '21:00').toISOString())
  const weekend = new FactoryClock(new Date('2026-11-08T18:00:00Z'), 'America/Denver')
  assert.equal(weekend.ago(30).toISOString(), weekend.at(0, '21:30').toISOString())
})
