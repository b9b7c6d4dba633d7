import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beyondShift } from './beyondShift.ts'

const left = {
  workCenter: 'WC-10',
  day: '2026-03-02',
  start: '2026-03-02T12:30:00Z',
  end: '2026-03-02T14:00:00Z',
}

test('a run whose steps take longer than the rest of the day is warned of, with the day', () => {
  assert.equal(beyondShift(90 * 60, left), null)
  assert.deepEqual(beyondShift(91 * 60, left), {
    code: 'LEAD_TIME_BEYOND_SHIFT',
    message:
      'Its steps take 1 h 31 min, and WC-10 works for 1 h 30 min on 2026-03-02 from its start on. It will not be finished on that day.',
    on: '2026-03-02',
    step: null,
  })
})

test('where nobody says how long a run takes, or when it is worked, nothing is warned of', () => {
  assert.equal(beyondShift(null, left), null)
  assert.equal(beyondShift(10 ** 9, null), null)
})
