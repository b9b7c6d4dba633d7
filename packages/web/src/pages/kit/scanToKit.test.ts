import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOfScan, quantityOfScan } from './scanToKit.ts'

test('what is scanned goes to the item that still wants its part', () => {
  const items = [
    { id: 'a', partId: '5', fulfilled: true },
    { id: 'b', partId: '6', fulfilled: false },
  ]
  assert.equal(itemOfScan(items, { partId: '6' })?.id, 'b')
  assert.equal(itemOfScan(items, { partId: '5' }), undefined)
  assert.equal(itemOfScan(items, { partId: null }), undefined)
})

test('of a lot goes in what is wanted, exactly, or all of it where that is less', () => {
  assert.equal(quantityOfScan('4', '10'), '4')
  assert.equal(quantityOfScan('0.30000000000000000001', '0.3'), '0.3')
})
