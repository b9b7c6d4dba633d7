import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { parseTimeZone } from './parseTimeZone.ts'

test('a site has an IANA time zone; an offset is none', () => {
  assert.equal(parseTimeZone(' Europe/Berlin '), 'Europe/Berlin')
  assert.equal(parseTimeZone('UTC'), 'UTC')
  for (const bad of ['', '+02:00', 'Mars/Olympus', 'Berlin']) assert.ok(isRefusal(parseTimeZone(bad)), bad)
})
