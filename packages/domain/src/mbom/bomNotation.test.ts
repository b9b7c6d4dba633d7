import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NotationTree, parseSubstitutes, treeOfDepths, treeOfLevels } from './bomNotation.ts'

const rowsOf = (places: readonly (string | number)[]) => places.map((place, nth) => ({ row: nth + 1, place }))
const parentsOf = ({ parents }: NotationTree) => [...parents.values()]
const wrongRows = ({ refusals }: NotationTree) =>
  refusals.map((refusal) => refusal.code === 'BOM_ROW' && refusal.row)

test('a level names what it is a part of, in whatever order the rows stand', () => {
  const tree = treeOfLevels(rowsOf(['1', '1.1', '1.2.1', '1.2', '2']))
  assert.deepEqual(parentsOf(tree), [null, 1, 4, 1, null])
  assert.deepEqual(tree.refusals, [])
})

test('level 0 is what levels 1, 2 and 3 are parts of', () => {
  assert.deepEqual(parentsOf(treeOfLevels(rowsOf(['0', '1', '1.1', '2']))), [null, 1, 2, 1])
})

test('a level without its parent, one that stands twice, and what is no level are refused by their row', () => {
  assert.deepEqual(wrongRows(treeOfLevels(rowsOf(['1', '2.1', '1', 'x']))), [2, 3, 4])
})

test('by depth a row is a part of the nearest row before it that stands one less deep', () => {
  const tree = treeOfDepths(rowsOf([0, 1, 2, 1, 2, 0, 1]))
  assert.deepEqual(parentsOf(tree), [null, 1, 2, 1, 4, null, 6])
  assert.deepEqual(tree.refusals, [])
  assert.deepEqual(parentsOf(treeOfDepths(rowsOf([1, 2]))), [null, 1])
})

test('a row that jumps a depth is refused', () => {
  assert.deepEqual(wrongRows(treeOfDepths(rowsOf([0, 2]))), [2])
  assert.deepEqual(wrongRows(treeOfDepths(rowsOf([0, 1, 2, 0, 2]))), [5])
})

test('substitutes stand in one cell, each once', () => {
  assert.deepEqual(parseSubstitutes('NUT-1, NUT-2;NUT-1\n'), ['NUT-1', 'NUT-2'])
  assert.deepEqual(parseSubstitutes(''), [])
})
