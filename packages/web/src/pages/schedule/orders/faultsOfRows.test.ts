import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfRows } from './faultsOfRows.ts'

const line = (field: string, problem: string) => ({
  code: 'INVALID_INPUT',
  message: `${field} ${problem}`,
  facts: { field },
})

test('what the server refuses stands with its row, under the name of its column', () => {
  const { byRow, others } = faultsOfRows([
    line('0.quantity', 'is nothing. Give more than zero.'),
    line('2.partNumber', 'is refused: Part X does not exist, or you may not see it. Check the id.'),
    line('2.locationName', 'is refused: Location Y does not exist, or you may not see it. Check the id.'),
  ])
  assert.deepEqual(byRow.get(0), ['Quantity is nothing. Give more than zero.'])
  assert.equal(byRow.get(2)?.length, 2)
  assert.match(byRow.get(2)?.[0] ?? '', /^Part X does not exist/)
  assert.deepEqual(others, [])
})

test('what is about no row stands above the table', () => {
  const whole = { code: 'PERMISSION', message: 'You may not.', facts: {} }
  assert.deepEqual(faultsOfRows([whole]).others, [whole])
})
