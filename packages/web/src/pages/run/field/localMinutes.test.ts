import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localMinutes, momentOf } from './localMinutes.ts'

test('the time entered on the clock of the device is the time recorded', () => {
  assert.equal(localMinutes(momentOf('2026-03-31T14:05')), '2026-03-31T14:05')
  assert.match(momentOf('2026-03-31T14:05'), /^2026-03-31T\d\d:\d5:00\.000Z$|^2026-0[34]-\d\dT/)
})

test('no time is no entry', () => {
  assert.equal(localMinutes(null), '')
  assert.equal(momentOf(''), '')
})
