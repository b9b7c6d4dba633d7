import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './inOrder.ts'

const node = (nextId: string, id: string) => ({ nextId, partInventory: { id } })

test('what is in a unit stands below it, and before its neighbour', () => {
  const levels = [node('top', 'a'), node('top', 'b'), node('a', 'a1'), node('b', 'b1'), node('a1', 'a11')]
  assert.deepEqual(
    inOrder(levels, 'top').map(({ partInventory }) => partInventory.id),
    ['a', 'a1', 'a11', 'b', 'b1'],
  )
})
