import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { whyNotChangeRequirement, whyNotRemoveRequirement } from './whyNotChangeRequirement.ts'

const q = (text: string): Quantity => accepted(parseQuantity(text))
const nuts = { id: '1', partNumber: 'M3-NUT', quantity: q('4'), designators: [], installed: [] }
const four = { ...nuts, installed: [{ quantity: q('4'), designator: null }] }
const placed = {
  ...nuts,
  quantity: q('2'),
  designators: ['R1', 'R2'],
  installed: [{ quantity: q('1'), designator: 'R1' }],
}
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

test('a requirement is raised freely, and lowered as far as what is in', () => {
  assert.deepEqual(whyNotChangeRequirement(nuts, { quantity: q('0'), designators: [] }), [])
  assert.deepEqual(whyNotChangeRequirement(four, { quantity: q('5.5'), designators: [] }), [])
  assert.deepEqual(whyNotChangeRequirement(four, { quantity: q('4'), designators: [] }), [])
  assert.deepEqual(codes(whyNotChangeRequirement(four, { quantity: q('3.999'), designators: [] })), [
    'REQUIREMENT_FILLED',
  ])
})

test('a place where something is stays, each place is named once, and what stands at no place forbids places', () => {
  const to = (quantity: string, ...designators: string[]) => ({ quantity: q(quantity), designators })
  assert.deepEqual(whyNotChangeRequirement(placed, to('3', 'R1', 'R2', 'R3')), [])
  assert.deepEqual(whyNotChangeRequirement(placed, to('1', 'R1')), [])
  const [lost] = whyNotChangeRequirement(placed, to('1', 'R2'))
  assert.deepEqual(lost, {
    code: 'REQUIREMENT_FILLED',
    buildRequirementId: '1',
    part: 'M3-NUT',
    installed: '1',
    places: ['R1'],
  })
  assert.deepEqual(codes(whyNotChangeRequirement(placed, to('2', 'R1', 'R1'))), ['INVALID_INPUT'])
  assert.deepEqual(codes(whyNotChangeRequirement(nuts, to('0', 'R1'))), ['INVALID_INPUT'])
  assert.deepEqual(codes(whyNotChangeRequirement(four, to('4', 'R1'))), ['INVALID_INPUT'])
})

test('a requirement that has something in it is not removed; an empty one is', () => {
  assert.equal(whyNotRemoveRequirement(nuts), null)
  assert.equal(whyNotRemoveRequirement(four)?.code, 'REQUIREMENT_FILLED')
  const recorded = { ...nuts, quantity: q('0'), installed: [{ quantity: q('0'), designator: null }] }
  assert.equal(whyNotRemoveRequirement(recorded)?.code, 'REQUIREMENT_FILLED')
})
