import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planRebase, type VersionEdge, type VersionStep } from './planRebase.ts'

const step = (element: string, parent: string | null = null): VersionStep => ({
  element,
  id: `of ${element}`,
  stepKey: element,
  occurrence: 1,
  parent,
  definitionId: '1',
  required: true,
  locationId: null,
  leadTime: null,
  attributes: [],
})
const wait = (stepName: string, upstream: string, minimumLag: number | null = null): VersionEdge => ({
  step: stepName,
  upstream,
  minimumLag,
  maximumLag: null,
})
const row = (element: string, position: number, number: string, parentId: string | null = null) => ({
  id: `run ${element}`,
  element,
  parentId,
  position,
  number,
  status: 'TODO',
})
const rows = [row('a', 1, '1'), row('b', 2, '2'), row('b1', 1, '2.1', 'run b'), row('c', 3, '3')]
const before = {
  steps: [step('a'), step('b'), step('b1', 'b'), step('c')],
  edges: [wait('b', 'a'), wait('c', 'b')],
}
const ids = ['new 1', 'new 2', 'new 3']

test('added steps are numbered after the step before them, and no number is given again', () => {
  const after = {
    steps: [step('z'), step('a'), step('n'), step('b'), step('b1', 'b'), step('b2', 'b'), step('c')],
    edges: [],
  }
  const { added } = planRebase({ before, after, steps: rows, ids })
  assert.deepEqual(
    added.map(({ of, number, position, parentId }) => [of.element, number, position, parentId]),
    [
      ['z', '0A', 1, null],
      ['n', '1A', 3, null],
      ['b2', '2.2', 2, 'run b'],
    ],
  )
})

test('a step that is gone stays behind the one that it followed; what is the run’s own stays', () => {
  const after = { steps: [step('c'), step('a')], edges: [] }
  const own = row('own', 4, '3A')
  const { removed, kept, own: ownSteps } = planRebase({ before, after, steps: [...rows, own], ids })
  const places = [...removed, ...kept, ...ownSteps].map(({ id, position }) => [id, position])
  assert.deepEqual(Object.fromEntries(places), {
    'run c': 1,
    'run own': 2,
    'run a': 3,
    'run b': 4,
    'run b1': 1,
  })
  assert.deepEqual(
    removed.map(({ id }) => id),
    ['run b', 'run b1'],
  )
})

test('what steps wait for is as the newer version has it; a wait that has not changed is left alone', () => {
  const after = { steps: before.steps, edges: [wait('b', 'a', 60), wait('c', 'b'), wait('c', 'a')] }
  const { edges } = planRebase({ before, after, steps: rows, ids })
  const names = (list: typeof edges.added) =>
    list.map(({ stepId, upstreamStepId, minimumLag }) => `${stepId} ${upstreamStepId} ${minimumLag}`)
  assert.deepEqual(names(edges.added), ['run b run a 60', 'run c run a null'])
  assert.deepEqual(names(edges.removed), ['run b run a null'])
})
