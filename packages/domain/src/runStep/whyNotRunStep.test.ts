import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { Hold } from '../hold/hold.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunStepNode } from './runStepNode.ts'
import { treeOf } from './runStepNode.ts'
import type { RunStepStatus } from './runStepStatus.ts'
import { whyNotAcceptFailedRunStep } from './whyNotAcceptFailedRunStep.ts'
import type { StepToComplete, ValueOutOfRange } from './whyNotCompleteRunStep.ts'
import { whyNotCompleteRunStep } from './whyNotCompleteRunStep.ts'
import { whyNotFailRunStep } from './whyNotFailRunStep.ts'
import { whyNotHoldRunStep } from './whyNotHoldRunStep.ts'
import { whyNotRedoRunStep } from './whyNotRedoRunStep.ts'
import { whyNotReopenRunStep } from './whyNotReopenRunStep.ts'
import { whyNotResumeRunStep } from './whyNotResumeRunStep.ts'
import { whyNotSkipRunStep } from './whyNotSkipRunStep.ts'
import { whyNotStartRunStep } from './whyNotStartRunStep.ts'
import { whyNotUnstartRunStep } from './whyNotUnstartRunStep.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const ada: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set<Permission>() }
const inspector: Actor = {
  ...ada,
  userId: '6',
  permissions: new Set<Permission>(['ReleaseQualityHold', 'UnstartAnyRunStep']),
}
const key: Actor = { ...ada, userId: '7', isApiKey: true }

function step(status: RunStepStatus, over: Partial<RunStepNode> = {}): RunStepNode {
  return {
    id: '2',
    number: '2',
    title: 'Torque',
    parentId: null,
    required: true,
    status,
    isHeading: false,
    upstream: [],
    finishedAt: null,
    ...over,
  }
}

const around = (...steps: RunStepNode[]) => ({
  run,
  steps: treeOf(steps),
  isUnitOnQualityHold: false,
  isReworkOrdered: false,
  stops: [],
  now: '2026-03-31T12:00:00Z',
})
const codes = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ code }) => code)
const allGood: StepToComplete = {
  missingFields: [],
  outOfRange: [],
  missingSignOffs: [],
  openGates: [],
  missingInstalls: [],
}
const gate: Refusal = {
  code: 'GATE_OPEN',
  gate: 'The approval',
  when: 'BEFORE_COMPLETION',
  missing: [{ role: 'Quality Engineer', count: 1 }],
}
const reading = (over: Partial<ValueOutOfRange>): ValueOutOfRange => ({
  name: 'Torque 9.1 N·m',
  policy: 'BLOCK',
  hasIssue: false,
  isConcessionApproved: false,
  concessionRole: null,
  ...over,
})

test('a step starts when it is available, its gates are passed and no issue bars it', () => {
  const todo = step('TODO')
  assert.deepEqual(whyNotStartRunStep(todo, around(todo), [], []), [])
  assert.deepEqual(codes(whyNotStartRunStep(todo, around(todo), [gate], ['NCR 17'])), [
    'RUN_STEP_NOT_AVAILABLE',
    'GATE_OPEN',
  ])
  assert.deepEqual(codes(whyNotStartRunStep(step('HOLD'), around(todo), [], [])), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(codes(whyNotStartRunStep(step('TODO', { isHeading: true }), around(todo), [], [])), [
    'STEP_IS_HEADING',
  ])
})

test('a start is taken back by its starter or a lead, while nothing is recorded', () => {
  const facts = { run, step: step('IN_PROGRESS'), startedBy: '5', records: [] }
  assert.deepEqual(whyNotUnstartRunStep(facts, ada), [])
  assert.deepEqual(whyNotUnstartRunStep(facts, inspector), [])
  assert.deepEqual(codes(whyNotUnstartRunStep({ ...facts, startedBy: '9' }, ada)), ['PERMISSION'])
  assert.deepEqual(codes(whyNotUnstartRunStep({ ...facts, records: ['value of Torque'] }, ada)), [
    'RUN_STEP_HAS_RECORDS',
  ])
})

test('a quality hold says why, and a key that cannot is served', () => {
  const hold = { kind: 'QUALITY', reason: ' ' } as const
  assert.deepEqual(codes(whyNotHoldRunStep(run, step('TODO'), hold, ada)), ['REASON_REQUIRED'])
  assert.deepEqual(whyNotHoldRunStep(run, step('TODO'), hold, key), [])
  assert.deepEqual(whyNotHoldRunStep(run, step('IN_PROGRESS'), { kind: 'MATERIAL', reason: null }, ada), [])
})

test('a quality hold is released with its permission and never by its causer', () => {
  const hold: Hold = { kind: 'QUALITY', reason: 'scratch', causedBy: '6' }
  assert.deepEqual(codes(whyNotResumeRunStep(run, step('HOLD'), hold, ada)), ['PERMISSION'])
  assert.deepEqual(codes(whyNotResumeRunStep(run, step('HOLD'), hold, inspector)), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(whyNotResumeRunStep(run, step('HOLD'), { ...hold, causedBy: '5' }, inspector), [])
  assert.deepEqual(whyNotResumeRunStep(run, step('HOLD'), { ...hold, kind: 'MATERIAL' }, ada), [])
})

test('a step completes when nothing is missing, and says all that is', () => {
  const going = step('IN_PROGRESS')
  assert.deepEqual(whyNotCompleteRunStep(going, around(going), allGood), [])
  const found: StepToComplete = {
    missingFields: ['Serial'],
    outOfRange: [reading({})],
    missingSignOffs: ['Inspection'],
    openGates: [gate],
    missingInstalls: ['M3-nut × 4'],
  }
  const child = step('TODO', { id: '2.1', number: '2.1', parentId: '2' })
  assert.deepEqual(codes(whyNotCompleteRunStep(going, around(going, child), found)), [
    'CHILD_STEPS_OPEN',
    'FIELDS_MISSING',
    'VALUE_OUT_OF_RANGE',
    'SIGN_OFF_MISSING',
    'GATE_OPEN',
    'INSTALLS_MISSING',
  ])
})

test('a step does not complete while its run is held, nor in redline', () => {
  const going = step('IN_PROGRESS')
  const held: RunLife = {
    ...run,
    heldAt: '2026-03-31T10:00:00Z',
    hold: { kind: 'QUALITY', reason: 'stop', causedBy: '6' },
  }
  assert.deepEqual(codes(whyNotCompleteRunStep(going, { ...around(going), run: held }, allGood)), [
    'RUN_ON_HOLD',
  ])
  assert.deepEqual(codes(whyNotCompleteRunStep(step('REDLINE'), around(going), allGood)), [
    'RUN_STEP_TRANSITION',
  ])
})

test('a value out of range blocks, or takes an issue, or a concession, as its field says', () => {
  const going = step('IN_PROGRESS')
  const with_ = (over: Partial<ValueOutOfRange>) =>
    codes(whyNotCompleteRunStep(going, around(going), { ...allGood, outOfRange: [reading(over)] }))
  assert.deepEqual(with_({ hasIssue: true, isConcessionApproved: true }), ['VALUE_OUT_OF_RANGE'])
  assert.deepEqual(with_({ policy: 'REQUIRE_ISSUE' }), ['ISSUE_REQUIRED'])
  assert.deepEqual(with_({ policy: 'REQUIRE_ISSUE', hasIssue: true }), [])
  assert.deepEqual(with_({ policy: 'CONCESSION' }), ['CONCESSION_REQUIRED'])
  assert.deepEqual(with_({ policy: 'CONCESSION', isConcessionApproved: true }), [])
})

test('a step fails with a reason, from TODO only when it could be worked', () => {
  const going = step('IN_PROGRESS')
  assert.deepEqual(whyNotFailRunStep(going, around(going), 'cracked', ada), [])
  assert.deepEqual(codes(whyNotFailRunStep(going, around(going), null, ada)), ['REASON_REQUIRED'])
  const waiting = step('TODO', {
    upstream: [{ upstreamStepId: '1', minimumLagSeconds: null, maximumLagSeconds: null }],
  })
  assert.deepEqual(
    codes(
      whyNotFailRunStep(waiting, around(step('TODO', { id: '1', number: '1' }), waiting), 'cracked', ada),
    ),
    ['RUN_STEP_NOT_AVAILABLE'],
  )
})

test('a failed step is redone as often as its definition allows, then as an issue orders', () => {
  const facts = { run, step: step('FAILED'), attempt: 1, redoLimit: 1, isRedoOrdered: false }
  assert.deepEqual(whyNotRedoRunStep(facts), [])
  assert.deepEqual(codes(whyNotRedoRunStep({ ...facts, attempt: 2 })), ['REDO_LIMIT'])
  assert.deepEqual(whyNotRedoRunStep({ ...facts, attempt: 2, isRedoOrdered: true }), [])
  assert.deepEqual(codes(whyNotRedoRunStep({ ...facts, redoLimit: 0 })), ['REDO_LIMIT'])
})

test('no bare permission accepts a failed step, and no key', () => {
  assert.deepEqual(codes(whyNotAcceptFailedRunStep(run, step('FAILED'), false, inspector)), [
    'DISPOSITION_REQUIRED',
  ])
  assert.deepEqual(codes(whyNotAcceptFailedRunStep(run, step('FAILED'), true, key)), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(whyNotAcceptFailedRunStep(run, step('FAILED'), true, inspector), [])
})

test('skipping a required step is a concession, skipping a mandatory one is not possible', () => {
  const facts = { run, step: step('TODO'), isMandatory: false, hold: null, rolesToApprove: [] }
  assert.deepEqual(whyNotSkipRunStep(facts, 'not fitted', ada), [])
  assert.deepEqual(codes(whyNotSkipRunStep({ ...facts, rolesToApprove: ['Quality Engineer'] }, null, ada)), [
    'REASON_REQUIRED',
    'CONCESSION_REQUIRED',
  ])
  assert.deepEqual(codes(whyNotSkipRunStep({ ...facts, isMandatory: true }, 'no time', ada)), [
    'MANDATORY_STEP',
  ])
  assert.deepEqual(
    whyNotSkipRunStep(
      { ...facts, step: step('TODO', { required: false }), rolesToApprove: ['Quality Engineer'] },
      null,
      ada,
    ),
    [],
  )
})

test('a quality hold is not slipped by skipping the step', () => {
  const hold: Hold = { kind: 'QUALITY', reason: 'scratch', causedBy: '9' }
  const facts = { run, step: step('HOLD'), isMandatory: false, hold, rolesToApprove: [] }
  assert.deepEqual(codes(whyNotSkipRunStep(facts, 'not needed', ada)), ['PERMISSION'])
  assert.deepEqual(whyNotSkipRunStep(facts, 'not needed', inspector), [])
})

test('a step is reopened by a person with a reason while its run is open', () => {
  assert.deepEqual(whyNotReopenRunStep(run, step('COMPLETE'), 'wrong screw', ada), [])
  assert.deepEqual(codes(whyNotReopenRunStep(run, step('COMPLETE'), null, ada)), ['REASON_REQUIRED'])
  assert.deepEqual(codes(whyNotReopenRunStep(run, step('COMPLETE'), 'wrong screw', key)), [
    'SIGNATURE_REQUIRED',
  ])
  assert.deepEqual(
    codes(
      whyNotReopenRunStep(
        { ...run, completedAt: '2026-03-31T10:00:00Z' },
        step('COMPLETE'),
        'wrong screw',
        ada,
      ),
    ),
    ['RUN_NOT_OPEN'],
  )
})
