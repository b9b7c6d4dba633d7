import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { whyNotVoid } from './whyNotVoid.ts'

const unit = {
  id: '7',
  unit: 'BRKT SN-1',
  isVoided: false,
  isShipped: false,
  isOrder: false,
  isMerged: false,
  isInstalled: false,
  openRun: null,
  hasRequirements: false,
  hasRuns: false,
  isOnQualityHold: false,
  wasSplit: false,
}

test('a record of which nothing was made is voided; else all that is in the way is named', () => {
  assert.deepEqual(whyNotVoid(unit), [])
  const codes = whyNotVoid({ ...unit, hasRuns: true, isOnQualityHold: true }).map(({ code }) => code)
  assert.deepEqual(codes, ['INVALID_INPUT', 'UNIT_ON_HOLD'])
  assert.equal(whyNotVoid({ ...unit, hasRequirements: true }).length, 1)
  assert.equal(whyNotVoid({ ...unit, wasSplit: true }).length, 1)
})

test('a record is voided once', () => {
  const refusals = whyNotVoid({ ...unit, isVoided: true, hasRuns: true })
  assert.match(refusals.map(explain).join(), /BRKT SN-1 is voided already/)
})
