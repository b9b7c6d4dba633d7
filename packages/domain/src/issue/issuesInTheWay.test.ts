import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RunStepNode, treeOf } from '../runStep/runStepNode.ts'
import { issuesInTheWay, type OpenIssue } from './issuesInTheWay.ts'

const step = (id: string, parentId: string | null, after: readonly string[]): RunStepNode => ({
  id,
  parentId,
  number: id,
  title: `Step ${id}`,
  required: true,
  status: 'TODO',
  isHeading: false,
  upstream: after.map((upstreamStepId) => ({
    upstreamStepId,
    minimumLagSeconds: null,
    maximumLagSeconds: null,
  })),
  finishedAt: null,
})
// 1 with 1.1 and 1.2 below it; 2 after 1; 3 after 2; 9 beside them all.
const steps = treeOf([
  step('1', null, []),
  step('1.1', '1', []),
  step('1.2', '1', ['1.1']),
  step('2', null, ['1']),
  step('2.1', '2', []),
  step('3', null, ['2']),
  step('9', null, []),
])
const issue = (given: Partial<OpenIssue>): OpenIssue => ({
  name: '17 Crack',
  foundOnStepId: '1.1',
  resolveByStepId: null,
  isRequired: false,
  ...given,
})
const stopped = (one: OpenIssue) =>
  [...steps.values()].filter((each) => issuesInTheWay(each, steps, [one]).length > 0).map(({ id }) => id)

test('an issue stops the step by which it is to be resolved, what is below it, and everything after it', () => {
  assert.deepEqual(stopped(issue({ resolveByStepId: '2' })), ['2', '2.1', '3'])
  assert.deepEqual(stopped(issue({ resolveByStepId: '3' })), ['3'])
})

test('an issue that a value wanted is resolved before the next step; one that nothing wanted stops no step', () => {
  assert.deepEqual(stopped(issue({ isRequired: true })), ['1.2', '2', '2.1', '3'])
  assert.deepEqual(stopped(issue({})), [])
})
