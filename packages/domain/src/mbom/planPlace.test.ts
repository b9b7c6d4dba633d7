import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planPlace } from './planPlace.ts'

const lines = ['a', 'b', 'c', 'd'].map((id, nth) => ({ id, position: nth + 1 }))
const order = (id: string, place: number) => {
  const changed = new Map(planPlace(lines, id, place).map((line) => [line.id, line.position]))
  return lines
    .map((line) => ({ ...line, position: changed.get(line.id) ?? line.position }))
    .toSorted((one, other) => one.position - other.position)
    .map((line) => line.id)
    .join('')
}

test('a line is put at a place, and the others keep their order', () => {
  assert.equal(order('a', 3), 'bcad')
  assert.equal(order('d', 1), 'dabc')
  assert.equal(order('b', 99), 'acdb')
  assert.deepEqual(planPlace(lines, 'b', 2), [])
})

test('only lines that stand elsewhere afterwards are written', () => {
  assert.deepEqual(planPlace(lines, 'b', 3), [
    { id: 'c', position: 2 },
    { id: 'b', position: 3 },
  ])
})

test('gaps that removed lines left are closed on the way', () => {
  const gapped = [
    { id: 'a', position: 2 },
    { id: 'b', position: 7 },
  ]
  assert.deepEqual(planPlace(gapped, 'b', 1), [{ id: 'b', position: 1 }])
})
