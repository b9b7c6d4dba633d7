import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runColumns } from './run/runColumns.ts'
import { shownDay, shownMoment } from './shownMoment.ts'
import { saidOf } from './words.ts'

const endOfDay = '2026-04-01T05:59:59Z'

test('a moment stands by the clock of its zone, with how far that is from UTC', () => {
  assert.equal(shownMoment(endOfDay, 'America/Denver'), '2026-03-31 23:59 UTC-06:00')
  assert.equal(shownMoment('2026-01-05T12:00:00Z', 'America/Denver'), '2026-01-05 05:00 UTC-07:00')
  assert.equal(shownMoment(endOfDay, 'UTC'), '2026-04-01 05:59 UTC')
  assert.equal(shownMoment(null, 'UTC'), null)
})

test('what ends with a day of the site is due on that day', () => {
  assert.equal(shownDay(endOfDay, 'America/Denver'), '2026-03-31')
  const due = runColumns('America/Denver').find(({ title }) => title === 'DUE')
  const run = { dueDate: endOfDay, location: null }
  assert.equal(due?.of(run as never), '2026-03-31')
  const atBerlin = { ...run, location: { id: '1', name: 'Berlin', timeZone: 'Europe/Berlin' } }
  assert.equal(due?.of(atBerlin as never), '2026-04-01')
})

test('states are said in words of people', () => {
  assert.deepEqual(['TODO', 'IN_PROGRESS', 'HOLD', 'WIP'].map(saidOf), [
    'to do',
    'in progress',
    'on hold',
    'in work',
  ])
})
