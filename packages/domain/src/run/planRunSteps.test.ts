import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planRunSteps } from './planRunSteps.ts'

const pointer = (id: string, parentId: string | null, position: number) => ({
  id,
  parentId,
  position,
  stepKey: `k${id}`,
  occurrence: 1,
  definitionId: `d${id}`,
  required: true,
})
const tree = {
  pointers: [pointer('11', null, 1), pointer('12', null, 2), pointer('13', '12', 1), pointer('14', '12', 2)],
  edges: [{ stepId: '12', upstreamStepId: '11', minimumLagSeconds: 60, maximumLagSeconds: null }],
} as const
const ids = ['901', '902', '903', '904']

test('a run copies the pointers of its procedure with their order, numbers and definitions', () => {
  const { steps } = planRunSteps(tree, ids)
  assert.deepEqual(
    steps.map(({ id, parentId, number, originStepId, definitionId }) => [
      id,
      parentId,
      number,
      originStepId,
      definitionId,
    ]),
    [
      ['901', null, '1', '11', 'd11'],
      ['902', null, '2', '12', 'd12'],
      ['903', '902', '2.1', '13', 'd13'],
      ['904', '902', '2.2', '14', 'd14'],
    ],
  )
  assert.ok(steps.every((step) => step.required))
})

test('the dependencies of a run hold between its own steps, with their lags', () => {
  assert.deepEqual(planRunSteps(tree, ids).edges, [
    { stepId: '902', upstreamStepId: '901', minimumLagSeconds: 60, maximumLagSeconds: null },
  ])
})

test('a dependency on a step that is not in the version is a bug, not a run', () => {
  const edges = [{ stepId: '12', upstreamStepId: '99', minimumLagSeconds: null, maximumLagSeconds: null }]
  assert.throws(() => planRunSteps({ ...tree, edges }, ids), /Step 99/)
})
