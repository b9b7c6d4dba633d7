import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { whyNotHoldUnit, whyNotReleaseUnit } from './whyNotHoldUnit.ts'

test('a unit is held once, and released when it is held', () => {
  const [free, held] = [
    { isOnQualityHold: false, reason: null },
    { isOnQualityHold: true, reason: 'scratched' },
  ]
  assert.equal(whyNotHoldUnit(free), null)
  assert.equal(whyNotReleaseUnit(held), null)
  const again = whyNotHoldUnit(held)
  assert.ok(again !== null && explain(again).includes('scratched'))
  assert.notEqual(whyNotReleaseUnit(free), null)
})
