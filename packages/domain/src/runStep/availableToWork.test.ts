import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunAround } from './availableToWork.ts'
import { isAvailable, whyNotAvailable } from './availableToWork.ts'
import { planResumeRunStep } from './planResumeRunStep.ts'
import { planStartRunStep } from './planStartRunStep.ts'
import type { RunStepNode } from './runStepNode.ts'
import { treeOf } from './runStepNode.ts'
import { runStepStatuses } from './runStepStatus.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const after = (
  upstreamStepId: string,
  minimumLagSeconds: number | null = null,
  maximumLagSeconds: number | null = null,
) => ({
  upstreamStepId,
  minimumLagSeconds,
  maximumLagSeconds,
})

function step(id: string, over: Partial<RunStepNode> = {}): RunStepNode {
  return {
    id,
    number: id,
    title: `Step ${id}`,
    parentId: null,
    required: true,
    status: 'TODO',
    isHeading: false,
    upstream: [],
    finishedAt: null,
    ...over,
  }
}

function around(steps: readonly RunStepNode[], over: Partial<RunAround> = {}): RunAround {
  return {
    run,
    steps: treeOf(steps),
    isUnitOnQualityHold: false,
    isReworkOrdered: false,
    stops: [],
    now: '2026-03-31T12:00:00Z',
    ...over,
  }
}

function waitsOf(refusal: Refusal | null): readonly string[] {
  return refusal?.code === 'RUN_STEP_NOT_AVAILABLE'
    ? refusal.waits.map((wait) => `${wait.kind}: ${wait.waitsFor}`)
    : []
}

test('a step that is stopped is not begun, nor one below it; what was begun before and what stands beside it is', () => {
  const steps = [
    step('1', { isHeading: true }),
    step('1.1', { parentId: '1' }),
    step('2', { status: 'IN_PROGRESS' }),
    step('3'),
  ]
  const [, child, begun, beside] = steps
  assert.ok(child && begun && beside)
  const stopped = (...runStepIds: (string | null)[]) =>
    around(steps, { stops: runStepIds.map((runStepId) => ({ runStepId, reason: 'wrong torque' })) })
  assert.deepEqual(waitsOf(whyNotAvailable(child, stopped('1'))), [
    'STOP: the stop on step 1 Step 1 to be lifted (wrong torque)',
  ])
  assert.equal(whyNotAvailable(begun, stopped('2', null)), null)
  assert.equal(whyNotAvailable(beside, stopped('1', '2')), null)
  assert.deepEqual(waitsOf(whyNotAvailable(beside, stopped(null))), [
    'STOP: the stop on the procedure to be lifted (wrong torque)',
  ])
})

test('a step waits for each of its upstream steps by number and title', () => {
  const steps = [
    step('1', { status: 'COMPLETE' }),
    step('2', { title: 'Glue' }),
    step('3', { status: 'CANCELED' }),
    step('4', { upstream: [after('1'), after('2'), after('3')] }),
  ]
  const refusal = whyNotAvailable(
    step('4', { upstream: [after('1'), after('2'), after('3')] }),
    around(steps),
  )
  assert.deepEqual(waitsOf(refusal), ['UPSTREAM: step 2 Glue, which is TODO'])
})

test('a child waits for a parent with work of its own, but a heading starts with it', () => {
  const child = step('1.1', { parentId: '1' })
  assert.deepEqual(waitsOf(whyNotAvailable(child, around([step('1'), child]))), [
    'PARENT: its parent step 1 Step 1 to be started',
  ])
  assert.equal(whyNotAvailable(child, around([step('1', { isHeading: true }), child])), null)
  assert.equal(whyNotAvailable(child, around([step('1', { status: 'IN_PROGRESS' }), child])), null)
})

test('a heading that waits makes its children wait for the same', () => {
  const heading = step('2', { isHeading: true, upstream: [after('1')] })
  const child = step('2.1', { parentId: '2' })
  assert.deepEqual(waitsOf(whyNotAvailable(child, around([step('1'), heading, child]))), [
    'UPSTREAM: step 1 Step 1, which is TODO',
  ])
})

test('a parent in HOLD, FAILED or REDLINE makes its children unavailable', () => {
  for (const status of ['HOLD', 'FAILED', 'REDLINE', 'CANCELED'] as const) {
    const child = step('1.1.1', { parentId: '1.1', status: 'IN_PROGRESS' })
    const steps = [
      step('1', { status, isHeading: true }),
      step('1.1', { parentId: '1', status: 'IN_PROGRESS', isHeading: true }),
      child,
    ]
    assert.deepEqual(waitsOf(whyNotAvailable(child, around(steps))), [
      `PARENT: its parent step 1 Step 1 which is ${status === 'REDLINE' ? 'REDLINE until its redline is applied or canceled' : status}`,
    ])
  }
})

test('a lag is kept to the second, both ends inclusive', () => {
  const glued = step('1', { status: 'COMPLETE', finishedAt: '2026-03-31T11:00:00Z' })
  const next = step('2', { upstream: [after('1', 3_600, 7_200)] })
  const at = (now: string) => waitsOf(whyNotAvailable(next, around([glued, next], { now })))
  assert.match(
    at('2026-03-31T11:59:59Z').join(),
    /^LAG_MINIMUM: 3600 s to pass after step 1 Step 1 \(until 2026-03-31T12:00:00.000Z\)$/,
  )
  assert.deepEqual(at('2026-03-31T12:00:00Z'), [])
  assert.deepEqual(at('2026-03-31T13:00:00Z'), [])
  assert.match(at('2026-03-31T13:00:01Z').join(), /^LAG_MAXIMUM/)
})

test('a lag says nothing once the step has started, nor after a skipped step', () => {
  const glued = step('1', { status: 'COMPLETE', finishedAt: '2026-03-31T11:00:00Z' })
  const going = step('2', { status: 'IN_PROGRESS', upstream: [after('1', null, 60)] })
  assert.equal(whyNotAvailable(going, around([glued, going])), null)
  const next = step('2', { upstream: [after('1', 86_400)] })
  assert.equal(whyNotAvailable(next, around([{ ...glued, status: 'CANCELED' }, next])), null)
})

test('a quality hold of the unit stops work, except a rework that its issue orders', () => {
  const only = step('1')
  assert.match(
    waitsOf(whyNotAvailable(only, around([only], { isUnitOnQualityHold: true }))).join(),
    /^QUALITY_HOLD/,
  )
  assert.equal(
    whyNotAvailable(only, around([only], { isUnitOnQualityHold: true, isReworkOrdered: true })),
    null,
  )
})

test('on a run that is held or closed no step is available', () => {
  const only = step('1')
  const held: RunLife = {
    ...run,
    heldAt: '2026-03-31T10:00:00Z',
    hold: { kind: 'MATERIAL', reason: 'no screws', causedBy: '5' },
  }
  assert.deepEqual(whyNotAvailable(only, around([only], { run: held })), {
    code: 'RUN_ON_HOLD',
    runId: '1',
    kind: 'MATERIAL',
    reason: 'no screws',
  })
  assert.equal(
    whyNotAvailable(only, around([only], { run: { ...run, completedAt: '2026-03-31T10:00:00Z' } }))?.code,
    'RUN_NOT_OPEN',
  )
})

test('only steps in TODO or IN_PROGRESS are available, and every upstream step of an available one is finished', () => {
  const status = fc.constantFrom(...runStepStatuses)
  fc.assert(
    fc.property(fc.array(status, { minLength: 1, maxLength: 5 }), status, (before, own) => {
      const upstream = before.map((its, index) => step(`${index + 1}`, { status: its }))
      const last = step('9', { status: own, upstream: upstream.map((other) => after(other.id)) })
      const expected =
        (own === 'TODO' || own === 'IN_PROGRESS') &&
        before.every((its) => its === 'COMPLETE' || its === 'CANCELED')
      assert.equal(isAvailable(last, around([...upstream, last])), expected)
    }),
  )
})

test('starting a step starts the headings above it, top down', () => {
  const steps = [
    step('1', { isHeading: true, status: 'IN_PROGRESS' }),
    step('1.1', { isHeading: true, parentId: '1' }),
    step('1.1.1', { isHeading: true, parentId: '1.1' }),
    step('1.1.1.1', { parentId: '1.1.1' }),
  ]
  const [, , , leaf] = steps
  assert.ok(leaf)
  assert.deepEqual(
    planStartRunStep(leaf, treeOf(steps)).map(({ id }) => id),
    ['1.1', '1.1.1', '1.1.1.1'],
  )
})

test('a held step resumes where it was, or at TODO when it has become unavailable', () => {
  const held = step('2', { status: 'HOLD', upstream: [after('1')] })
  assert.equal(
    planResumeRunStep(held, 'IN_PROGRESS', around([step('1', { status: 'COMPLETE' }), held])),
    'IN_PROGRESS',
  )
  assert.equal(planResumeRunStep(held, 'TODO', around([step('1', { status: 'COMPLETE' }), held])), 'TODO')
  assert.equal(
    planResumeRunStep(held, 'IN_PROGRESS', around([step('1', { status: 'IN_PROGRESS' }), held])),
    'TODO',
  )
})
