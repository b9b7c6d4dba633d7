import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DemoLogin } from './demoLogins.ts'
import { type LiveField, type LiveRun, type LiveStep, nextAct } from './nextAct.ts'
import { whoWorks } from './whoWorks.ts'

const step = (more: Partial<LiveStep>): LiveStep => ({
  id: '2',
  number: '1',
  title: 'Torque',
  status: 'TODO',
  _etag: 'e',
  availableToWork: true,
  isHeading: false,
  workCenter: null,
  startedBy: null,
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
  location: null,
  assignedTo: null,
  assignedTeam: null,
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

test('electricians work at the electrical bench and nowhere else, unless a run or a step is somebody’s already', () => {
  const person = (name: string, worksAt: readonly string[], role = 'Operator'): DemoLogin => ({
    name,
    email: `${name}@ember.example`,
    password: '',
    role,
    worksAt,
  })
  const logins = [
    person('sam', ['Electrical bench']),
    person('olivia', ['Clean assembly']),
    person('tomas', []),
    person('grace', ['Electrical bench'], 'Lead Operator'),
  ]
  const who = (run: Partial<LiveRun>, more: Partial<LiveStep>) =>
    whoWorks(logins, { ...runOf(), ...run }, step(more)).map(({ name }) => name)
  const [bench, assembly] = [{ name: 'Electrical bench' }, { name: 'Clean assembly' }]
  const grace = { email: 'grace@ember.example' }
  assert.deepEqual(who({}, { workCenter: bench }), ['sam'])
  assert.deepEqual(who({}, { workCenter: assembly }), ['olivia'])
  assert.deepEqual(who({}, { workCenter: { name: 'Oxygen cleaning' } }), ['tomas'], 'no trade of anybody’s')
  assert.deepEqual(who({}, {}), ['tomas'])
  assert.deepEqual(
    who({ location: bench }, {}),
    ['sam'],
    'a step without a work center is done at that of its run',
  )
  assert.deepEqual(who({ assignedTo: grace }, { workCenter: assembly }), ['grace'])
  assert.deepEqual(who({ assignedTeam: { users: [grace, { email: 'olivia@ember.example' }] } }, {}), [
    'olivia',
  ])
  assert.deepEqual(who({}, { workCenter: assembly, startedBy: grace }), ['grace'])
})
