import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { planRun } from './planRun.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const pointer = (id: string, parentId: string | null, position: number) => ({
  id,
  parentId,
  position,
  stepKey: `k${id}`,
  occurrence: 1,
  definitionId: `d${id}`,
  required: true,
})
const from = {
  runId: '900',
  purpose: 'BUILD',
  pointers: [pointer('11', null, 1), pointer('12', null, 2), pointer('13', '12', 1), pointer('14', '12', 2)],
  edges: [{ stepId: '12', upstreamStepId: '11', minimumLagSeconds: 60, maximumLagSeconds: null }],
  unitQuantity: quantity('5'),
  mbomLines: [
    { id: 'l1', quantity: quantity('0.8') },
    { id: 'l2', quantity: quantity('0') },
  ],
  hasRequirements: false,
  runStepIds: ['901', '902', '903', '904'],
} as const

test('a run copies the pointers of its procedure with their order, numbers and definitions, all to do', () => {
  const { steps } = planRun(from)
  assert.deepEqual(
    steps.map(({ id, parentId, number, originStepId, definitionId, status }) => [
      id,
      parentId,
      number,
      originStepId,
      definitionId,
      status,
    ]),
    [
      ['901', null, '1', '11', 'd11', 'TODO'],
      ['902', null, '2', '12', 'd12', 'TODO'],
      ['903', '902', '2.1', '13', 'd13', 'TODO'],
      ['904', '902', '2.2', '14', 'd14', 'TODO'],
    ],
  )
  assert.ok(steps.every((step) => step.required && step.runId === '900' && step.attempt === 1))
})

test('the dependencies of a run hold between its own steps, with their lags', () => {
  assert.deepEqual(planRun(from).edges, [
    { stepId: '902', upstreamStepId: '901', minimumLagSeconds: 60, maximumLagSeconds: null },
  ])
})

test('a unit needs each BOM line as often as there are pieces of it', () => {
  assert.deepEqual(
    planRun(from).requirements.map(({ line, quantity: needed }) => [line.id, needed]),
    [
      ['l1', '4'],
      ['l2', '0'],
    ],
  )
})

test('build requirements are made once, and only by a build', () => {
  assert.deepEqual(planRun({ ...from, hasRequirements: true }).requirements, [])
  assert.deepEqual(planRun({ ...from, purpose: 'REWORK' }).requirements, [])
})

test('a dependency on a step that is not in the version is a bug, not a run', () => {
  assert.throws(
    () =>
      planRun({
        ...from,
        edges: [{ stepId: '12', upstreamStepId: '99', minimumLagSeconds: null, maximumLagSeconds: null }],
      }),
    /Step 99/,
  )
})
