import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LiveField, type LiveRun, type LiveStep, nextAct } from './nextAct.ts'

const step = (more: Partial<LiveStep>): LiveStep => ({
  id: '2',
  number: '1',
  title: 'Torque',
  status: 'TODO',
  _etag: 'e',
  availableToWork: true,
  isHeading: false,
  gates: [],
  fields: [],
  ...more,
})
const field = (more: Partial<LiveField>): LiveField => ({
  id: '3',
  name: 'Torque',
  type: 'NUMBER',
  _etag: 'e',
  required: true,
  options: null,
  minimum: null,
  maximum: null,
  target: null,
  tolerance: null,
  partId: null,
  signoffRoleName: null,
  value: null,
  ...more,
})
const runOf = (...steps: LiveStep[]): LiveRun => ({
  id: '1',
  title: 'Run 1',
  _etag: 'e',
  status: 'IN_PROGRESS',
  percentComplete: 0,
  assignedToId: null,
  steps,
})
const gate = {
  number: 1,
  stands: 'BEFORE_START',
  outcome: 'OPEN',
  missing: [{ roleName: 'Quality Engineer' }],
} as const

test('a simulated operator lets a step pass its gate, starts it, records before signing, and completes it', () => {
  const does = (...steps: LiveStep[]) => {
    const act = nextAct(runOf(...steps))
    return act && [act.does, act.role]
  }
  const signoff = field({ name: 'Torqued', type: 'SIGNOFF', signoffRoleName: 'Lead Operator' })
  assert.deepEqual(does(step({ gates: [gate] })), ['approve', 'Quality Engineer'])
  assert.deepEqual(does(step({ gates: [{ ...gate, outcome: 'PASSED' }] })), ['start', null])
  assert.deepEqual(does(step({ status: 'IN_PROGRESS', fields: [signoff, field({})] })), ['record', null])
  assert.deepEqual(does(step({ status: 'IN_PROGRESS', fields: [signoff, field({ value: '2.8' })] })), [
    'sign',
    'Lead Operator',
  ])
  assert.deepEqual(does(step({ status: 'IN_PROGRESS' })), ['complete', null])
  assert.deepEqual(does(step({ status: 'COMPLETE' })), ['finish', 'Quality Engineer'])
})

test('a run that waits for what nobody simulates is left alone', () => {
  assert.equal(nextAct(runOf(step({ status: 'HOLD', availableToWork: false }))), null)
  assert.equal(nextAct(runOf(step({ availableToWork: false }))), null)
})
