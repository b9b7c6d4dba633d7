import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderByParent } from './orderByParent.ts'

const within = (name: string, parent: string | null = null) => ({ name, parent })

test('what others lie within comes before them, wherever it stands', () => {
  const list = [within('bin', 'shelf'), within('yard'), within('shelf', 'rack'), within('rack', 'hall')]
  assert.deepEqual(orderByParent(list).order, [1, 3, 2, 0])
  assert.equal(orderByParent(list).circles.size, 0)
})

test('places that lie within each other are named from one to the next, and what lies within them is not in the circle', () => {
  const list = [within('a', 'b'), within('b', 'c'), within('c', 'a'), within('d', 'c'), within('e', 'e')]
  const { order, circles } = orderByParent(list)
  assert.deepEqual(
    [...circles],
    [
      [0, ['a', 'b', 'c', 'a']],
      [1, ['b', 'c', 'a', 'b']],
      [2, ['c', 'a', 'b', 'c']],
      [4, ['e', 'e']],
    ],
  )
  assert.equal(order.at(-1), 3)
})

test('a chain as long as the list is ordered without going deep', () => {
  const list = Array.from({ length: 20_000 }, (_none, nth) =>
    within(`p${nth}`, nth === 0 ? null : `p${nth - 1}`),
  )
  assert.deepEqual(orderByParent(list.toReversed()).order.slice(0, 2), [19_999, 19_998])
})
