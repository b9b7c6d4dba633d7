import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { allocateUnits } from './allocateUnits.ts'
import type { RunPurpose } from './runPurpose.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const start = (partInventoryId: string | null, asked: string | null, purpose: RunPurpose = 'BUILD') => ({
  partInventoryId,
  purpose,
  quantity: asked === null ? null : quantity(asked),
  name: `LOT-${partInventoryId}`,
  left: quantity('10'),
})
const allocated = (...starts: readonly ReturnType<typeof start>[]) => {
  const { allocations, refusals } = allocateUnits(starts)
  return [allocations.join(' '), refusals.map(({ code }) => code).join(' ')]
}

test('who asks for less than the lot splits it, who asks for the rest has the lot itself', () => {
  assert.deepEqual(allocated(start('1', '4')), ['SPLIT', ''])
  assert.deepEqual(allocated(start('1', '4'), start('1', '6')), ['SPLIT WHOLE', ''])
  assert.deepEqual(allocated(start('1', '4'), start('1', null)), ['SPLIT WHOLE', ''])
  assert.deepEqual(allocated(start('1', '4'), start('2', '4'), start('1', '5')), ['SPLIT SPLIT SPLIT', ''])
})

test('no more is taken from a lot than there is', () => {
  assert.equal(allocated(start('1', '4'), start('1', '7'))[1], 'UNIT_EMPTY')
  assert.equal(allocated(start('1', '11'))[1], 'UNIT_EMPTY')
})

test('two runs of one call cannot work on all of one unit, but look at it', () => {
  assert.equal(allocated(start('1', null), start('1', null))[1], 'INVALID_INPUT')
  assert.equal(allocated(start('1', null), start('1', null, 'REWORK'))[1], 'INVALID_INPUT')
  assert.equal(allocated(start('1', null), start('1', '4'))[1], 'INVALID_INPUT')
  assert.deepEqual(allocated(start('1', null), start('1', null, 'TEST'), start('1', null, 'TEST')), [
    'WHOLE WHOLE WHOLE',
    '',
  ])
  assert.deepEqual(allocated(start(null, null), start(null, null)), ['WHOLE WHOLE', ''])
})
