import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalProcedureTree, type ProcedureTree, type TreePointer } from './canonicalProcedureTree.ts'

const pointer = (id: string, more: Partial<TreePointer> = {}): TreePointer => ({
  id,
  parentId: null,
  position: Number(id),
  stepKey: `9${id}`,
  occurrence: 1,
  required: true,
  locationId: null,
  leadTime: null,
  definitionDigest: id.repeat(4),
  parts: [],
  attributes: [],
  ...more,
})
const tree = (more: Partial<ProcedureTree> = {}): ProcedureTree => ({
  order: 'IN_SEQUENCE',
  furtherRuns: false,
  pointers: [pointer('1'), pointer('2', { parentId: '1' })],
  edges: [],
  ...more,
})

test('a procedure version is an ordered tree of pointers; what has its default is absent', () => {
  assert.equal(
    canonicalProcedureTree(tree()),
    '{"form":1,"steps":[{"definition":"1111","key":"91","steps":[{"definition":"2222","key":"92"}]}]}',
  )
})

test('the rows of another version with the same steps make the same tree', () => {
  const edges = [{ stepId: '3', upstreamStepId: '1', minimumLagSeconds: 60, maximumLagSeconds: null }]
  const steps = [pointer('1'), pointer('2', { parentId: '1' }), pointer('3')]
  const copied = steps.map((step) => ({
    ...step,
    id: `5${step.id}`,
    parentId: step.parentId && `5${step.parentId}`,
  }))
  const copiedEdges = [
    { ...edges[0], stepId: '53', upstreamStepId: '51', minimumLagSeconds: 60, maximumLagSeconds: null },
  ]
  assert.equal(
    canonicalProcedureTree(tree({ pointers: steps, edges })),
    canonicalProcedureTree(tree({ pointers: copied.toReversed(), edges: copiedEdges })),
  )
})

test('order, place, necessity, work center and dependencies of steps are part of the version', () => {
  const texts = [
    tree(),
    tree({ pointers: [pointer('1'), pointer('2')] }),
    tree({ pointers: [pointer('1', { position: 2 }), pointer('2', { position: 1 })] }),
    tree({ pointers: [pointer('1', { required: false }), pointer('2', { parentId: '1' })] }),
    tree({ pointers: [pointer('1', { locationId: '7' }), pointer('2', { parentId: '1' })] }),
    tree({ edges: [{ stepId: '2', upstreamStepId: '1', minimumLagSeconds: null, maximumLagSeconds: null }] }),
    tree({ order: 'AS_DRAWN' }),
  ].map(canonicalProcedureTree)
  assert.equal(new Set(texts).size, texts.length)
})
