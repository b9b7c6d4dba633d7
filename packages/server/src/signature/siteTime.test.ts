import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteTime } from './siteTime.ts'

test('a signature shows the wall clock of its site with the offset of that day', () => {
  assert.equal(siteTime('2026-03-29T00:59:59.123456Z', 'Europe/Berlin'), '2026-03-29T01:59:59+01:00')
  assert.equal(siteTime('2026-03-29T01:00:00Z', 'Europe/Berlin'), '2026-03-29T03:00:00+02:00')
  assert.equal(siteTime('2026-10-25T00:30:00Z', 'Europe/Berlin'), '2026-10-25T02:30:00+02:00')
  assert.equal(siteTime('2026-10-25T01:30:00Z', 'Europe/Berlin'), '2026-10-25T02:30:00+01:00')
})

test('midnight is 00:00, half hours are kept, and UTC has an offset too', () => {
  assert.equal(siteTime('2026-01-01T00:00:00Z', 'UTC'), '2026-01-01T00:00:00+00:00')
  assert.equal(siteTime('2026-01-01T00:00:00Z', 'Asia/Kolkata'), '2026-01-01T05:30:00+05:30')
  assert.equal(siteTime('2026-01-01T00:00:00Z', 'America/New_York'), '2025-12-31T19:00:00-05:00')
})
