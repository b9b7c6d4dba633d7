import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type InspectedLot, whyNotReject } from './rejectedLot.ts'

const of = (text: string) => accepted(parseQuantity(text))
const lot: InspectedLot = {
  purpose: 'INSPECTION',
  isSerial: false,
  isInstalled: false,
  left: of('40'),
  outcome: 'ACCEPTED',
}

test('an inspection rejects part of a lot, with a reason; what is rejected whole is held as it is', () => {
  const codes = (quantity: string, over: Partial<InspectedLot> = {}, comment: string | null = 'burrs') =>
    whyNotReject({ ...lot, ...over }, of(quantity), comment)?.code ?? null
  assert.equal(codes('3'), null)
  assert.equal(codes('3', { outcome: 'CONCESSION' }), null)
  assert.equal(codes('3', {}, null), 'REASON_REQUIRED')
  for (const [quantity, over] of [
    ['0', {}],
    ['40', {}],
    ['41', {}],
    ['3', { purpose: 'BUILD' }],
    ['3', { isSerial: true }],
    ['3', { isInstalled: true }],
    ['3', { outcome: 'HELD' }],
  ] as const)
    assert.equal(codes(quantity, over), 'INVALID_INPUT')
})
