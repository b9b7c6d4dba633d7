import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { LoginThrottle } from './loginThrottle.ts'

function throttled(throttle: LoginThrottle, address: string, name: string): number {
  try {
    throttle.begin(address, name)
    throttle.end(address, name, 'WITHDRAWN')
    return 0
  } catch (error) {
    assert.ok(error instanceof Refused)
    const [refusal] = error.refusals
    return refusal?.code === 'LOGIN_THROTTLED' ? refusal.retryAfterSeconds : Number.NaN
  }
}

test('a name that failed ten times waits for the rest of ten minutes', () => {
  let now = 0
  const throttle = new LoginThrottle(() => now)
  for (let nth = 0; nth < 10; nth += 1) throttle.begin(`192.0.2.${nth}`, 'Ada@Acme.example')
  assert.equal(throttled(throttle, '198.51.100.1', 'ada@acme.example '), 600)
  now = 599_000
  assert.equal(throttled(throttle, '198.51.100.1', 'ada@acme.example'), 1)
  now = 600_000
  assert.equal(throttled(throttle, '198.51.100.1', 'ada@acme.example'), 0)
})

test('who gets in is forgiven, the address from which others fail is not', () => {
  const throttle = new LoginThrottle(() => 0)
  for (let nth = 0; nth < 9; nth += 1) throttle.begin('192.0.2.1', 'ada')
  throttle.begin('192.0.2.1', 'ada')
  throttle.end('192.0.2.1', 'ada', 'IN')
  throttle.begin('192.0.2.1', 'ada')
  assert.equal(throttled(throttle, '192.0.2.1', 'ada'), 0)
  for (let nth = 0; nth < 50; nth += 1) throttle.begin('192.0.2.1', `n${nth}`)
  assert.equal(throttled(throttle, '192.0.2.1', 'cy'), 600)
  assert.equal(throttled(throttle, '192.0.2.2', 'cy'), 0)
})

test('a household of IPv6 addresses counts as one, every IPv4 address by itself', () => {
  const throttle = new LoginThrottle(() => 0)
  for (let nth = 0; nth < 60; nth += 1) throttle.begin(`2001:db8:0:7::${nth.toString(16)}`, `n${nth}`)
  assert.equal(throttled(throttle, '2001:db8:0:7:8:9:a:b', 'ada'), 600)
  assert.equal(throttled(throttle, '2001:db8:0:8::1', 'ada'), 0)
  for (let nth = 0; nth < 60; nth += 1) throttle.begin('::ffff:192.0.2.1', `m${nth}`)
  assert.equal(throttled(throttle, '::ffff:192.0.2.1', 'ada'), 600)
  assert.equal(throttled(throttle, '::ffff:192.0.2.2', 'ada'), 0)
})
