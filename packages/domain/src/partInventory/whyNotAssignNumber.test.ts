import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { whyNotAssignNumber } from './whyNotAssignNumber.ts'

test('a field gives an open unit its number, and corrects what it gave, and renames no other', () => {
  const unit = (number: string | null) => ({ name: 'serial', number }) as const
  assert.equal(whyNotAssignNumber(unit(null), null, 'SN-1'), null)
  assert.equal(whyNotAssignNumber(unit('SN-1'), null, 'SN-1'), null)
  assert.equal(whyNotAssignNumber(unit('SN-1'), 'SN-1', 'SN-2'), null)
  assert.ok(isRefusal(whyNotAssignNumber(unit('SN-1'), null, 'SN-2')))
  assert.ok(isRefusal(whyNotAssignNumber(unit('SN-1'), 'SN-0', 'SN-2')))
})
