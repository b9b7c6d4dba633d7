import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockInWords, dayInWords, dayInWordsAt, siteTimeInWords } from './times.ts'

test('a signature shows the clock of its site with the offset, wherever it is read', () => {
  assert.match(siteTimeInWords('2026-11-25T19:22:29-07:00'), /25.*2026.*, 19:22 \(UTC-07:00\)$/)
  assert.match(siteTimeInWords('2026-11-25T19:22:29Z'), /, 19:22 \(UTC\)$/)
})

test('a clock that cannot be read is shown as it stands in the record', () => {
  assert.equal(siteTimeInWords('noon'), 'noon')
})

test('the day through which work is due is that of its place, wherever it is read', () => {
  assert.match(dayInWordsAt('2024-04-01T05:59:59Z', 'America/Denver'), /31/)
  assert.match(dayInWordsAt('2024-04-01T05:59:59Z', 'Asia/Tokyo'), /\b1\b/)
})

test('times in the record of a run stand by the same clock and in the same form as the signatures beside them', () => {
  const signed = siteTimeInWords('2026-11-25T19:22:29-07:00')
  assert.equal(`${clockInWords('2026-11-26T02:22:29Z', 'America/Denver')} (UTC-07:00)`, signed)
})

test('a day without a clock, as stock expires on one, is that day on every device', () => {
  assert.match(dayInWords('2024-04-01'), /\b1\b/)
})
