import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import pg from 'pg'
import { explainConflict, isRetryable } from './conflict.ts'

function failure(code: string, constraint?: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError('of the database', 0, 'error'), { code, constraint })
}

test('who is overtaken at every attempt is told so, and never that the server failed', () => {
  const overtaken = [
    failure('40P01'),
    failure('40001'),
    failure('TR001'),
    failure('23505', 'stream_pkey'),
    failure('23505', 'event_pkey'),
  ]
  for (const error of overtaken) {
    assert.ok(isRetryable(error), error.code)
    const told = explainConflict(error)
    assert.ok(told instanceof Refused, error.code)
    assert.equal(told.refusals[0]?.code, 'CONCURRENCY_ERROR')
    assert.match(told.message, /others changed .* Reload it and try again/)
  }
})

test('what no other attempt mends is tried once', () => {
  for (const error of [failure('23505', 'mbom_one_draft'), failure('23503'), new Error('lost')])
    assert.ok(!isRetryable(error))
})
