import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCircle } from './findCircle.ts'

function circle(edges: readonly (readonly [number, number])[], nodes = 10) {
  return findCircle({
    from: Int32Array.from(edges.map(([from]) => from)),
    to: Int32Array.from(edges.map(([, to]) => to)),
    count: edges.length,
    nodes,
  })
}

test('a part that is built of itself, at whatever depth, is found with the way round', () => {
  assert.deepEqual(circle([[1, 1]]), [1, 1])
  const found = circle([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 1],
    [3, 4],
  ])
  assert.ok(found)
  assert.deepEqual([...new Set(found)].toSorted(), [1, 2, 3])
  assert.equal(found[0], found.at(-1))
  const pairs = found.slice(1).map((to, at) => `${found[at]}>${to}`)
  assert.ok(
    pairs.every((pair) => ['1>2', '2>3', '3>1'].includes(pair)),
    pairs.join(),
  )
})

test('a part that goes into two assemblies is no circle', () => {
  assert.equal(
    circle([
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [0, 3],
      [0, 3],
    ]),
    null,
  )
  assert.equal(circle([]), null)
})
