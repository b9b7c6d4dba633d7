import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankReceipt, isMoreThanOrdered, ofOrder, type PartToReceive, receiptOf } from './receiveForm.ts'

const part: PartToReceive = {
  ...{ id: '3', partNumber: 'ORING', revision: 'A', trackingType: 'LOT' },
  ...{ numberingPattern: null, shelfLifeDays: null },
}
const order = {
  ...{ id: '7', quantity: '10', orderedFrom: 'Ring Works', orderReference: 'PO-7', expectedOn: '2199-01-31' },
  ...{ overdue: false, location: null },
}

test('what comes of an order is all that is still to come, unless more is counted, with its certificates and why', () => {
  const ordered = ofOrder({ ...blankReceipt, number: 'L-1' }, order)
  assert.equal(ordered.quantity, '10')
  const form = {
    ...ordered,
    ...{
      quantity: '10.5',
      reason: ' The reel holds it ',
      certificates: { MATERIAL: ' H-1 ', CONFORMITY: '' },
    },
  }
  const { items, ...said } = receiptOf(part, form, { order, placeId: '9' })
  assert.deepEqual(said, {
    ...{ supplier: 'Ring Works', orderReference: 'PO-7', packingSlip: null, reason: 'The reel holds it' },
  })
  assert.deepEqual(items, [
    {
      ...{
        partId: '3',
        orderedId: '7',
        serialNumber: null,
        lotNumber: 'L-1',
        quantity: '10.5',
        locationId: '9',
      },
      ...{ manufacturedOn: null, expiresOn: null, manufacturer: null },
      documents: [
        { kind: 'CONFORMITY', number: null },
        { kind: 'MATERIAL', number: 'H-1' },
      ],
    },
  ])
})

test('a reason is asked for where more came than is on order, and of one unit with a serial never', () => {
  const form = { ...blankReceipt, quantity: '10.5', reason: 'said before' }
  assert.equal(isMoreThanOrdered(part, { ...form, quantity: '10' }, order), false)
  assert.equal(isMoreThanOrdered(part, form, null), false)
  assert.equal(isMoreThanOrdered(part, { ...form, quantity: 'many' }, order), false)
  assert.equal(isMoreThanOrdered({ ...part, trackingType: 'SERIAL' }, form, order), false)
  assert.equal(receiptOf(part, form, { order: null, placeId: null }).reason, null)
})
