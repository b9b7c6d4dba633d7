import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteTimeInWords } from './times.ts'

test('a signature shows the clock of its site with the offset, wherever it is read', () => {
  assert.match(siteTimeInWords('2026-11-25T19:22:29-07:00'), /25.*2026.*, 19:22 \(UTC-07:00\)$/)
  assert.match(siteTimeInWords('2026-11-25T19:22:29Z'), /, 19:22 \(UTC\)$/)
})

test('a clock that cannot be read is shown as it stands in the record', () => {
  assert.equal(siteTimeInWords('noon'), 'noon')
})
