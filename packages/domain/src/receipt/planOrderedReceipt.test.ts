import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDecimals, compareDecimals, parseQuantity, type Quantity } from '../decimal.ts'
import { restOf, whyNotSplit } from '../partInventory/planSplit.ts'
import { whyNotAdjust } from '../partInventory/whyNotAdjust.ts'
import { sumOf, whyNotMerge } from '../partInventory/whyNotMerge.ts'
import { whyNotOrder } from '../partInventory/whyNotOrder.ts'
import { whyNotShip } from '../partInventory/whyNotShip.ts'
import { whyNotVoid } from '../partInventory/whyNotVoid.ts'
import { accepted } from '../refusal.ts'
import { type CameInOfOrder, type OrderToReceive, planOrderedReceipt } from './planOrderedReceipt.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const order: OrderToReceive = {
  id: '7',
  unit: 'ORING-42',
  isOrder: true,
  isCanceled: false,
  left: quantity('40'),
  partId: '3',
  unitOfMeasureId: null,
}
const came = (amount: string, over: Partial<CameInOfOrder> = {}): CameInOfOrder => ({
  orderId: '7',
  partId: '3',
  unitOfMeasureId: null,
  quantity: quantity(amount),
  ...over,
})
const codeOf = (over: Partial<OrderToReceive>, one: CameInOfOrder, reason: string | null = null) =>
  planOrderedReceipt([{ ...order, ...over }], [one], reason).refusals[0]?.code

test('what came in comes off its order, and the rest is still to come', () => {
  assert.deepEqual(planOrderedReceipt([order], [came('12.5'), came('2.5')], null), {
    refusals: [],
    received: [{ orderId: '7', received: '15', left: '25', isMore: false }],
  })
})

test('more than was ordered is taken in with a reason alone, and comes off no order', () => {
  assert.deepEqual(planOrderedReceipt([order], [came('30'), came('11')], ' ').refusals, [
    { code: 'MORE_THAN_ORDERED', partInventoryId: '7', unit: 'ORING-42', left: '40', received: '41' },
  ])
  assert.deepEqual(planOrderedReceipt([order], [came('41')], 'The box holds 41').received, [
    { orderId: '7', received: '40', left: '0', isMore: true },
  ])
})

test('nothing is received of what is no order, was canceled or came in, and nothing of another part or unit', () => {
  assert.equal(codeOf({ isOrder: false }, came('1')), 'NOT_ON_ORDER')
  assert.equal(codeOf({ isCanceled: true }, came('1')), 'NOT_ON_ORDER')
  assert.equal(codeOf({ left: quantity('0') }, came('1'), 'More came'), 'NOT_ON_ORDER')
  assert.equal(codeOf({}, came('1', { partId: '4' })), 'INVALID_INPUT')
  assert.equal(codeOf({}, came('1', { unitOfMeasureId: '9' })), 'INVALID_INPUT')
})

test('what is ordered is neither created nor lost by receiving it, to the last digit', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 20n }).map((digits) => quantity(`${digits}.5`))
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 5 }), (ordered, amounts) => {
      const { received, refusals } = planOrderedReceipt(
        [{ ...order, left: ordered }],
        amounts.map((one) => came(one)),
        'All of it is wanted',
      )
      assert.deepEqual(refusals, [])
      const [one] = received
      assert.ok(one)
      assert.equal(compareDecimals(addDecimals(one.left, one.received), ordered), 0)
      const all = sumOf(amounts)
      const beyond = restOf(all, one.received)
      assert.equal(compareDecimals(beyond, quantity('0')) > 0, one.isMore)
      assert.ok(compareDecimals(one.left, quantity('0')) === 0 || !one.isMore)
    }),
  )
})

test('something is ordered, and of units with serials no half ones', () => {
  assert.equal(whyNotOrder('LOT', quantity('2.5')), null)
  assert.equal(whyNotOrder('SERIAL', quantity('12')), null)
  assert.equal(whyNotOrder(null, quantity('0'))?.code, 'INVALID_INPUT')
  assert.equal(whyNotOrder('SERIAL', quantity('2.5'))?.code, 'INVALID_INPUT')
})

test('what is only ordered is neither counted, voided, split, merged nor shipped', () => {
  const stock = {
    ...{ id: '7', unit: 'ORING-42', name: 'ORING-42', partId: '3', lotNumber: null, unitOfMeasureId: null },
    ...{
      placeId: null,
      expiresOn: null,
      maker: null,
      isSerial: false,
      isOrder: true,
      isVoided: false,
      isShipped: false,
    },
    ...{ isMerged: false, isInstalled: false, isKitted: false, isOnQualityHold: false, openRun: null },
    ...{ isInWork: false, hasRequirements: false, hasRuns: false, wasSplit: false, isPartScrapped: false },
    ...{
      isEmpty: false,
      isScrapped: false,
      isIdentified: true,
      quantity: quantity('4'),
      left: quantity('4'),
    },
  }
  const refusals = [
    whyNotAdjust(stock),
    ...whyNotVoid(stock),
    whyNotSplit(stock, quantity('1')),
    ...whyNotMerge([stock, stock]).slice(0, 1),
    ...whyNotShip(stock),
  ]
  assert.deepEqual(
    refusals.map((refusal) => refusal?.code),
    Array(5).fill('UNIT_ON_ORDER'),
  )
})
