import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planUnstartRunStep } from './planUnstartRunStep.ts'
import type { RunStepNode } from './runStepNode.ts'
import { treeOf } from './runStepNode.ts'

const node = (id: string, parentId: string | null, rest: Partial<RunStepNode> = {}): RunStepNode => ({
  id,
  parentId,
  number: id,
  title: id,
  required: true,
  status: 'TODO',
  isHeading: false,
  upstream: [],
  finishedAt: null,
  ...rest,
})
const headings = [
  node('1', null, { isHeading: true, status: 'IN_PROGRESS' }),
  node('1.1', '1', { isHeading: true, status: 'IN_PROGRESS' }),
]
const started = node('1.1.1', '1.1', { status: 'IN_PROGRESS' })
const idsOf = (steps: readonly RunStepNode[]) =>
  planUnstartRunStep(started, treeOf(steps)).map((step) => step.id)

test('taking back the only start takes back the headings that started with it', () => {
  assert.deepEqual(idsOf([...headings, started, node('1.1.2', '1.1')]), ['1.1.1', '1.1', '1'])
})

test('a heading under which other work has begun stays in progress', () => {
  assert.deepEqual(idsOf([...headings, started, node('1.1.2', '1.1', { status: 'COMPLETE' })]), ['1.1.1'])
  assert.deepEqual(idsOf([...headings, started, node('1.2', '1', { status: 'FAILED' })]), ['1.1.1', '1.1'])
})

test('a parent with work of its own was started by itself and stays', () => {
  assert.deepEqual(idsOf([node('1.1', null, { status: 'IN_PROGRESS' }), started]), ['1.1.1'])
})
