import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { Unit } from '../unitOfMeasurement/measure.ts'
import { type BomTreeNode, growBomTree, maximumTreeLines, type TreeLine } from './bomTree.ts'

const unit = (id: string, factor: string): Unit => ({
  id,
  name: id,
  dimension: 'length',
  factor: accepted(parseDecimal(factor)),
})
const [inch, foot] = [unit('in', '0.0254'), unit('ft', '0.3048')]
const line = (partId: string, quantity: string, wishes: Partial<TreeLine> = {}): TreeLine => ({
  lineId: `line of ${partId}`,
  partId,
  quantity: accepted(parseQuantity(quantity)),
  unit: null,
  partUnit: null,
  isAssembly: false,
  ...wishes,
})
const shown = (tree: ReturnType<typeof growBomTree>) =>
  Array.isArray(tree)
    ? tree.map(({ line: own, level, total }: BomTreeNode) => [level, own.partId, total])
    : tree

const pump = new Map([
  ['pump', [line('motor', '2'), line('screw', '4')]],
  ['motor', [line('rotor', '1'), line('screw', '6')]],
])

test('a tree has each line under what it is built into, with how many one part at the top takes', () => {
  assert.deepEqual(shown(growBomTree('pump', pump, 20)), [
    [1, 'motor', '2'],
    [2, 'rotor', '2'],
    [2, 'screw', '12'],
    [1, 'screw', '4'],
  ])
  assert.deepEqual(shown(growBomTree('pump', pump, 1)), [
    [1, 'motor', '2'],
    [1, 'screw', '4'],
  ])
})

test('an assembly counted by length is taken in its own unit, and what does not come out even is not rounded', () => {
  const cable = (inches: string) =>
    new Map([
      ['harness', [line('cable', inches, { unit: inch, partUnit: foot })]],
      ['cable', [line('wire', '3')]],
    ])
  assert.deepEqual(shown(growBomTree('harness', cable('6'), 20)), [
    [1, 'cable', '6'],
    [2, 'wire', '1.5'],
  ])
  assert.deepEqual(shown(growBomTree('harness', cable('7'), 20)), [
    [1, 'cable', '7'],
    [2, 'wire', null],
  ])
})

test('a tree of more lines than anybody reads is refused', () => {
  const wide = new Map([
    ['top', Array.from({ length: maximumTreeLines + 1 }, (_, nth) => line(String(nth), '1'))],
  ])
  const tree = growBomTree('top', wide, 20)
  assert.equal(Array.isArray(tree) ? 'shown' : (tree as { code: string }).code, 'LIST_TOO_LONG')
})
