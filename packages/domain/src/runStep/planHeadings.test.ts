import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHeading } from './isHeading.ts'
import { planBringBackRunStep } from './planBringBackRunStep.ts'
import { planHeadings } from './planHeadings.ts'
import { planSkipRunStep } from './planSkipRunStep.ts'
import { planVerifyAfterReopening } from './planVerifyAfterReopening.ts'
import type { RunStepNode } from './runStepNode.ts'
import { treeOf } from './runStepNode.ts'
import type { RunStepStatus } from './runStepStatus.ts'

function step(number: string, status: RunStepStatus, over: Partial<RunStepNode> = {}): RunStepNode {
  const parentId = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null
  return {
    id: number,
    number,
    title: `Step ${number}`,
    parentId,
    required: true,
    status,
    isHeading: false,
    upstream: [],
    finishedAt: null,
    ...over,
  }
}

const heading = (number: string, status: RunStepStatus): RunStepNode =>
  step(number, status, { isHeading: true })
const moves = (...steps: RunStepNode[]): readonly string[] =>
  planHeadings(treeOf(steps)).map(({ stepId, action }) => `${action} ${stepId}`)

test('a parent without fields, grid, gate or certificates is a heading, and a step without children never is', () => {
  assert.equal(isHeading({ fields: [], columns: [], gates: [], certificates: [] }, true), true)
  assert.equal(isHeading({ fields: [], columns: [], gates: [], certificates: [] }, false), false)
  assert.equal(
    isHeading(
      {
        fields: [],
        columns: [],
        gates: [{ kind: 'APPROVAL', when: 'BEFORE_START', roles: [] }],
        certificates: [],
      },
      true,
    ),
    false,
  )
  assert.equal(
    isHeading({ fields: [], columns: [], gates: [], certificates: [{ id: '5', name: 'Welder' }] }, true),
    false,
  )
})

test('a heading completes when each of its required steps is complete or skipped', () => {
  assert.deepEqual(moves(heading('1', 'IN_PROGRESS'), step('1.1', 'COMPLETE'), step('1.2', 'TODO')), [])
  assert.deepEqual(moves(heading('1', 'IN_PROGRESS'), step('1.1', 'COMPLETE'), step('1.2', 'CANCELED')), [
    'complete 1',
  ])
  assert.deepEqual(
    moves(heading('1', 'IN_PROGRESS'), step('1.1', 'COMPLETE'), step('1.2', 'TODO', { required: false })),
    ['complete 1'],
  )
})

test('a heading waits for an optional step that was begun', () => {
  assert.deepEqual(
    moves(heading('1', 'IN_PROGRESS'), step('1.1', 'COMPLETE'), step('1.2', 'FAILED', { required: false })),
    [],
  )
})

test('headings complete from the inside out in one act', () => {
  assert.deepEqual(
    moves(heading('1', 'IN_PROGRESS'), heading('1.1', 'IN_PROGRESS'), step('1.1.1', 'COMPLETE')),
    ['complete 1.1', 'complete 1'],
  )
})

test('a heading goes back to work when a step below it does, and so do the headings above it', () => {
  assert.deepEqual(moves(heading('1', 'COMPLETE'), heading('1.1', 'COMPLETE'), step('1.1.1', 'TODO')), [
    'reopenToCorrect 1.1',
    'reopenToCorrect 1',
  ])
})

test('a heading whose steps were all skipped before it started closes', () => {
  assert.deepEqual(moves(heading('1', 'TODO'), step('1.1', 'CANCELED')), ['start 1', 'complete 1'])
})

test('a heading on hold stays on hold', () => {
  assert.deepEqual(moves(heading('1', 'HOLD'), step('1.1', 'COMPLETE')), [])
})

test('skipping a parent skips its open steps and leaves the finished ones', () => {
  const parent = step('1', 'IN_PROGRESS')
  const steps = treeOf([
    parent,
    step('1.1', 'COMPLETE'),
    step('1.2', 'IN_PROGRESS'),
    step('1.2.1', 'HOLD'),
    step('2', 'TODO'),
  ])
  assert.deepEqual(
    planSkipRunStep(parent, steps).map(({ id }) => id),
    ['1', '1.2', '1.2.1'],
  )
})

test('a skipped step is brought back with the skipped parents above and steps below it', () => {
  const middle = step('1.1', 'CANCELED')
  const steps = treeOf([
    step('1', 'CANCELED'),
    middle,
    step('1.1.1', 'CANCELED'),
    step('1.1.2', 'COMPLETE'),
    step('1.2', 'CANCELED'),
  ])
  assert.deepEqual(
    planBringBackRunStep(middle, steps).map(({ id }) => id),
    ['1', '1.1', '1.1.1'],
  )
})

test('reopening a step marks the begun steps after it for another look', () => {
  const after = (id: string) => ({
    upstream: [{ upstreamStepId: id, minimumLagSeconds: null, maximumLagSeconds: null }],
  })
  const reopened = step('1.1', 'COMPLETE')
  const steps = treeOf([
    heading('1', 'COMPLETE'),
    reopened,
    step('1.2', 'COMPLETE', after('1.1')),
    step('2', 'COMPLETE', after('1')),
    step('2.1', 'IN_PROGRESS'),
    step('3', 'TODO', after('2')),
    step('4', 'COMPLETE'),
  ])
  assert.deepEqual(
    planVerifyAfterReopening(reopened, steps).map(({ id }) => id),
    ['1.2', '2', '2.1'],
  )
})
