import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssemblyCollector, type PlaceNotation } from './collectAssemblies.ts'

function collected(places: readonly string[], notation: PlaceNotation, hasRoot = false) {
  const collector = new AssemblyCollector({ notation, column: 'P', hasRoot })
  const rows = places.map((place, nth) => ({ row: nth + 1, cells: { P: place } }))
  const assemblies = [...rows.flatMap((row) => collector.push(row)), ...collector.end()]
  return {
    assemblies: assemblies.map(({ head, rows: own }) => [head?.row ?? null, own.map(({ row }) => row)]),
    wrong: collector.refusals.map((refusal) =>
      refusal.code === 'BOM_ROW' ? [refusal.row, refusal.problem] : [],
    ),
  }
}

test('by depth a row is a part of the nearest row before it that stands one less deep', () => {
  assert.deepEqual(collected(['0', '1', '2', '1', '2', '2', '0', '1'], 'depth'), {
    assemblies: [
      [2, [3]],
      [4, [5, 6]],
      [1, [2, 4]],
      [7, [8]],
    ],
    wrong: [],
  })
})

test('what the whole table is the BOM of holds the rows at depth 1', () => {
  assert.deepEqual(collected(['1', '2', '1'], 'depth', true).assemblies, [
    [1, [2]],
    [null, [1, 3]],
  ])
  assert.deepEqual(collected(['1', '1.1', '1.2', '2'], 'level', true).assemblies, [
    [1, [2, 3]],
    [null, [1, 4]],
  ])
})

test('a level is a part of the level that it begins with, and level 0 is what 1 and 2 are parts of', () => {
  assert.deepEqual(collected(['0', '1', '1.1', '1.1.1', '2'], 'level').assemblies, [
    [3, [4]],
    [2, [3]],
    [1, [2, 5]],
  ])
})

test('a row that stands nowhere is named with what would put it right', () => {
  assert.deepEqual(collected(['0', '2'], 'depth').wrong, [
    [2, '"2" goes deeper than one below the row before it'],
  ])
  assert.deepEqual(collected(['1', '2'], 'depth').wrong[0], [1, 'is a part of nothing'])
  assert.deepEqual(collected(['0', '1'], 'depth', true).wrong[0], [
    1,
    'stands at the top, so that it is a part of nothing',
  ])
  assert.deepEqual(
    collected(['x', '0', '-1', '0', '101'], 'depth').wrong.map(([row]) => row),
    [1, 3, 5],
  )
  assert.deepEqual(collected(['1', '1.1', '2.1', '1', '1.1'], 'level', true).wrong, [
    [3, '2.1 has no row 2 above it'],
    [4, '1 stands twice'],
    [5, '1.1 stands twice'],
  ])
})
