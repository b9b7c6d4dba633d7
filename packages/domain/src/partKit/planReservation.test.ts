import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDecimals, compareDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type KitItem, planReservation, quantityOpen } from './planReservation.ts'

const q = (text: string): Quantity => accepted(parseQuantity(text))
const item = (id: string, partId: string, quantity: string, kitted: string[] = []): KitItem => ({
  id,
  partId,
  quantity: q(quantity),
  kitted: kitted.map(q),
})
const lot = (id: string, partId: string, left: string, isSerial = false) => ({
  id,
  partId,
  left: q(left),
  isSerial,
})

test('the oldest stock is taken first, and of the last lot only what is wanted', () => {
  const stock = [lot('1', 'nut', '3'), lot('2', 'pump', '1', true), lot('3', 'nut', '10')]
  assert.deepEqual(planReservation([item('a', 'nut', '5.5'), item('b', 'pump', '2')], stock), [
    { itemId: 'a', stockId: '1', quantity: '3' },
    { itemId: 'a', stockId: '3', quantity: '2.5' },
    { itemId: 'b', stockId: '2', quantity: '1' },
  ])
})

test('what is put aside already is not taken again, and a serial goes whole or not', () => {
  assert.deepEqual(planReservation([item('a', 'nut', '4', ['4'])], [lot('1', 'nut', '9')]), [])
  assert.deepEqual(planReservation([item('a', 'pump', '0.5')], [lot('1', 'pump', '1', true)]), [])
  assert.equal(quantityOpen(item('a', 'nut', '1', ['0.3', '0.3'])), '0.4')
})

test('no item gets more than it wants, and no stock gives more than it has, whatever there is', () => {
  const small = fc.integer({ min: 0, max: 40 }).map((tenths) => String(tenths / 10))
  const part = fc.constantFrom('nut', 'pump')
  fc.assert(
    fc.property(fc.array(fc.tuple(part, small)), fc.array(fc.tuple(part, small)), (wanted, there) => {
      const items = wanted.map(([partId, quantity], nth) => item(`i${nth}`, partId, quantity))
      const stock = there.map(([partId, left], nth) => lot(`s${nth}`, partId, left))
      const taken = planReservation(items, stock)
      const sum = (own: typeof taken) =>
        own.reduce((all, { quantity }) => q(addDecimals(all, quantity)), q('0'))
      for (const { id, quantity } of items)
        assert.ok(compareDecimals(sum(taken.filter(({ itemId }) => itemId === id)), quantity) <= 0)
      for (const { id, left } of stock)
        assert.ok(compareDecimals(sum(taken.filter(({ stockId }) => stockId === id)), left) <= 0)
    }),
  )
})
