import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whyNotApproved } from '../approval/whyNotApproved.ts'
import type { Decimal } from '../decimal.ts'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { FieldDefinition, StepDefinition } from '../step/stepDefinition.ts'
import { noLimits, plainField, plainStep } from '../step/stepDefinition.ts'
import { actionsFrom, unreachableStates } from '../transitions.ts'
import { findDeadlock } from './findDeadlock.ts'
import type { StepEdge } from './planReleaseOrder.ts'
import { planReleaseOrder } from './planReleaseOrder.ts'
import type { ProcedureAction, ProcedureStatus } from './procedureStatus.ts'
import {
  procedureStatuses,
  procedureTransitions,
  whyNotEditProcedure,
  whyNotMoveProcedure,
} from './procedureStatus.ts'
import type { DraftStep } from './whyNotReleaseProcedure.ts'
import { whyNotDrawStepEdge, whyNotHangStep, whyNotReleaseProcedure } from './whyNotReleaseProcedure.ts'

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const torque: FieldDefinition = { ...plainField, number: 1, name: 'Torque', type: 'NUMBER' }
const edge = (
  stepId: string,
  upstreamStepId: string,
  minimumLagSeconds: number | null = null,
  maximumLagSeconds: number | null = null,
): StepEdge => ({
  stepId,
  upstreamStepId,
  minimumLagSeconds,
  maximumLagSeconds,
})

function step(
  id: string,
  position: number,
  over: Partial<StepDefinition> = {},
  parentId: string | null = null,
): DraftStep {
  return { id, parentId, position, definition: { ...plainStep, title: `Title ${id}`, ...over } }
}

function faults(
  steps: readonly DraftStep[],
  edges: readonly StepEdge[] = [],
  order: 'IN_SEQUENCE' | 'AS_DRAWN' = 'IN_SEQUENCE',
): readonly string[] {
  const refusal = whyNotReleaseProcedure({ steps, edges, order, unassignedParts: [], withdrawnSteps: [] })
  return refusal?.code === 'PROCEDURE_INVALID'
    ? refusal.problems.map(({ where, problem }) => `${where}: ${problem}`)
    : []
}

const fieldFaults = (over: Partial<FieldDefinition>): string =>
  faults([step('a', 1, { fields: [{ ...torque, ...over }] })]).join('; ')

test('a version goes from draft through review to release and archive, and only a draft is edited', () => {
  assert.deepEqual(
    unreachableStates<ProcedureStatus, ProcedureAction>(procedureTransitions, procedureStatuses, 'DRAFT'),
    [],
  )
  assert.deepEqual(actionsFrom<ProcedureStatus, ProcedureAction>(procedureTransitions, 'IN_REVIEW'), [
    'recall',
    'reject',
    'release',
  ])
  assert.equal(whyNotMoveProcedure('release', 'DRAFT')?.code, 'PROCEDURE_TRANSITION')
  assert.equal(whyNotEditProcedure({ id: '1', status: 'RELEASED' })?.code, 'PROCEDURE_NOT_DRAFT')
  assert.equal(whyNotEditProcedure({ id: '1', status: 'DRAFT' }), null)
})

test('a procedure has at least one step, and each has a title', () => {
  assert.deepEqual(faults([]), ['the procedure: has no steps. Add one'])
  assert.deepEqual(faults([step('a', 1), step('b', 2, { title: ' ' })]), [
    'step 2: has no title. Give it one',
  ])
  assert.deepEqual(faults([step('a', 1)]), [])
})

test('a choice offers something, once each', () => {
  assert.match(fieldFaults({ type: 'SELECT' }), /field Torque: offers nothing to select/)
  assert.match(fieldFaults({ type: 'MULTISELECT', options: ['Pass', 'Pass'] }), /offers Pass twice/)
  assert.equal(fieldFaults({ type: 'SELECT', options: ['Pass', 'Fail'] }), '')
})

test('limits are in order', () => {
  assert.match(
    fieldFaults({ limits: { ...noLimits, min: decimal('10.5'), max: decimal('9.5') } }),
    /minimum of 10.5 above its maximum of 9.5/,
  )
  assert.equal(fieldFaults({ limits: { ...noLimits, min: decimal('9.50'), max: decimal('9.5') } }), '')
  assert.match(
    fieldFaults({ limits: { ...noLimits, target: decimal('10'), tolerance: decimal('-0.5') } }),
    /tolerance of -0.5, below zero/,
  )
  assert.match(fieldFaults({ limits: { ...noLimits, tolerance: decimal('0.5') } }), /without a target/)
  assert.match(fieldFaults({ type: 'STRING', limits: { ...noLimits, min: decimal('1') } }), /not a number/)
})

test('a concession is for process information, accepted by a named role; a sign-off verifies what is there', () => {
  assert.match(fieldFaults({ outOfRange: 'CONCESSION' }), /process information.*names no role/s)
  assert.match(fieldFaults({ type: 'SIGNOFF', verifies: 9 }), /verifies field 9, which is not there/)
  assert.match(fieldFaults({ type: 'SIGNOFF', verifies: 1 }), /verifies itself/)
})

test('a circle in the order is refused with its path', () => {
  const steps = [step('a', 1), step('b', 2), step('c', 3)]
  assert.match(
    faults(steps, [edge('a', 'c'), edge('b', 'a'), edge('c', 'b')], 'AS_DRAWN').join(),
    /goes in a circle: 1 Title a → 3 Title c → 2 Title b → 1 Title a/,
  )
  assert.match(faults(steps, [edge('a', 'b')]).join(), /circle/, 'drawn against the sequence')
  assert.deepEqual(whyNotDrawStepEdge(steps, [edge('b', 'a')], edge('a', 'b')), {
    code: 'DEPENDENCY_CYCLE',
    path: ['1 Title a', '2 Title b', '1 Title a'],
  })
  assert.equal(whyNotDrawStepEdge(steps, [edge('b', 'a')], edge('c', 'a')), null)
})

test('a step never waits for itself, its own parent or its own child', () => {
  const steps = [step('a', 1), step('b', 1, {}, 'a')]
  for (const wrong of [edge('a', 'a'), edge('b', 'a'), edge('a', 'b')])
    assert.match(faults(steps, [wrong], 'AS_DRAWN').join(), /circle/)
})

test('a dependency on a step that is gone, and crossed lags, are refused', () => {
  assert.match(faults([step('a', 1)], [edge('a', 'x')]).join(), /step 1: depends on a step that is not there/)
  assert.match(
    faults([step('a', 1), step('b', 2)], [edge('b', 'a', 60, 30)]).join(),
    /step 2: has a minimum lag above its maximum/,
  )
})

test('steps nest five levels deep and no deeper', () => {
  const chain = (levels: number): readonly DraftStep[] =>
    Array.from({ length: levels }, (_, level) =>
      step(`s${level}`, 1, {}, level === 0 ? null : `s${level - 1}`),
    )
  assert.deepEqual(faults(chain(5)), [])
  assert.match(faults(chain(6)).join(), /step 1.1.1.1.1.1: is 6 levels deep; 5 are allowed/)
})

test('release in sequence chains each level and keeps what was drawn', () => {
  const steps = [step('b', 2), step('a', 1), step('c', 3), step('b2', 2, {}, 'b'), step('b1', 1, {}, 'b')]
  assert.deepEqual(planReleaseOrder(steps, [edge('b', 'a', 60), edge('c', 'a')], 'IN_SEQUENCE'), [
    edge('b', 'a', 60),
    edge('c', 'a'),
    edge('c', 'b'),
    edge('b2', 'b1'),
  ])
  assert.deepEqual(planReleaseOrder(steps, [edge('c', 'a')], 'AS_DRAWN'), [edge('c', 'a')])
})

test('drawing forwards never deadlocks, and a circle found is really there', () => {
  const drawn = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 })
  fc.assert(
    fc.property(drawn, (pairs) => {
      const steps = Array.from({ length: 8 }, (_, index) => ({ id: String(index), parentId: null }))
      const forwards = pairs
        .filter(([a, b]) => a > b)
        .map(([a, b]) => ({ stepId: String(a), upstreamStepId: String(b) }))
      assert.equal(findDeadlock(steps, forwards), null)
      const edges = pairs.map(([a, b]) => ({ stepId: String(a), upstreamStepId: String(b) }))
      const circle = findDeadlock(steps, edges)
      for (const [index, id] of (circle ?? []).slice(1).entries()) {
        assert.ok(edges.some((its) => its.stepId === circle?.[index] && its.upstreamStepId === id))
      }
    }),
  )
})

test('nobody is the only approver of what he edited, and one person fills one place', () => {
  const quality = { role: { id: 'q', name: 'Quality Engineer' }, count: 2 }
  const by = (userId: string) => ({ userId, roleId: 'q' })
  assert.deepEqual(whyNotApproved([quality], [by('1'), by('1')], []), {
    code: 'APPROVALS_MISSING',
    missing: [{ role: 'Quality Engineer', count: 1 }],
    reviewers: [],
    more: 0,
  })
  assert.equal(whyNotApproved([quality], [by('1'), by('2')], ['1']), null)
  assert.equal(whyNotApproved([{ ...quality, count: 1 }], [by('1')], ['1'])?.code, 'SEPARATION_OF_DUTIES')
  assert.equal(whyNotApproved([], [], ['1']), null)
})

test('a step that is hung elsewhere takes its dependencies along: a circle that they close there is named', () => {
  const steps = [step('a', 1), step('b', 2), step('c', 1, {}, 'b')]
  const waits = [edge('a', 'b')]
  assert.equal(whyNotHangStep(steps, waits, { id: 'c', parentId: null }), null)
  assert.equal(whyNotHangStep(steps, [edge('b', 'a')], { id: 'c', parentId: 'a' }), null)
  const refusal = whyNotHangStep(steps, waits, { id: 'a', parentId: 'b' })
  assert.equal(refusal?.code, 'DEPENDENCY_CYCLE')
  assert.deepEqual(
    new Set(refusal?.code === 'DEPENDENCY_CYCLE' ? refusal.path : []),
    new Set(['1 Title a', '2 Title b']),
  )
  assert.equal(whyNotHangStep(steps, [edge('a', 'c')], { id: 'a', parentId: 'b' }), null, 'siblings may wait')
})
