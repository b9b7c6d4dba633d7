import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeInput, problemsOfPlace } from './placeForm.ts'
import { isTimeZone, weekdaysInWords } from './shiftForm.ts'

test('the days of a shift are said as people say them', () => {
  assert.equal(weekdaysInWords([5, 1, 2, 3, 4]), 'Mon – Fri')
  assert.equal(weekdaysInWords([1, 3, 6, 7]), 'Mon, Wed, Sat, Sun')
  assert.equal(weekdaysInWords([1, 2, 3, 7]), 'Mon – Wed, Sun')
})

test('a place sends what was changed: a type that is taken away is none, and stations that are not said are none', () => {
  const sent = Object.entries(placeInput({ type: '', stations: '', available: false })).filter(
    ([, value]) => value !== undefined,
  )
  assert.deepEqual(Object.fromEntries(sent), { type: null, stations: null, available: false })
  assert.deepEqual(placeInput({ type: 'WORKCENTER' }).type, 'WORKCENTER')
})

test('stations that are no number, and a clock that nobody knows, are said before they are sent', () => {
  assert.deepEqual(Object.keys(problemsOfPlace({ stations: 'two' })), ['stations'])
  assert.deepEqual(problemsOfPlace({ stations: '' }), {})
  assert.deepEqual(['Europe/Berlin', 'Berlin'].map(isTimeZone), [true, false])
})
