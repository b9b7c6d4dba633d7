import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOrders } from './parseOrders.ts'

test('orders are read as spreadsheets copy them, by the names of their columns in any order and case', () => {
  const { rows, ignored, problem } = parseOrders(
    'Order\tPart Number\tQty\tNeed by\tWork center\tCustomer\nSO-1\tEP-1000\t2\t2026-12-24\tWC-10\tCinder\n\n',
  )
  assert.deepEqual([rows.length, ignored, problem], [1, ['Customer'], null])
  assert.deepEqual(rows[0]?.problems, [])
  assert.equal(rows[0]?.input.partNumber, 'EP-1000')
  assert.equal(rows[0]?.input.quantity, '2')
  assert.equal(rows[0]?.input.locationName, 'WC-10')
  assert.equal(new Date(rows[0]?.input.needBy ?? '').getHours(), 23, 'it is due through that day')
})

test('each row says all that is wrong with it, by its number in the spreadsheet', () => {
  const { rows } = parseOrders('part,quantity,due,priority\nEP-1,1,2026-02-30,high\n,many,,\nEP-2,0.5,,5')
  assert.deepEqual(
    rows.map(({ number, problems }) => [number, problems.length]),
    [
      [2, 2],
      [3, 2],
      [4, 0],
    ],
  )
  assert.match(rows[0]?.problems.join(' ') ?? '', /2026-02-30/)
})

test('a table without parts or quantities is no table of orders, and says which column is missing', () => {
  assert.match(parseOrders('order,part\nSO-1,EP-1').problem ?? '', /Quantity/)
  assert.equal(parseOrders('').problem, null)
  assert.notEqual(parseOrders('part,quantity\n"EP-1,1').problem, null)
})
