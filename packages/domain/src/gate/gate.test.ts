import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { GateDefinition } from '../step/stepDefinition.ts'
import type { GateApproval } from './gateState.ts'
import { gateState, whyNotPassGate } from './gateState.ts'
import type { GateDecision } from './whyNotApproveGate.ts'
import { planRejectGate, whyNotApproveGate } from './whyNotApproveGate.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const ada: Actor = { userId: '5', isApiKey: false, roleIds: ['q'], permissions: new Set<Permission>() }
const gate: GateDefinition = {
  kind: 'HOLD_POINT',
  when: 'BEFORE_COMPLETION',
  roles: [
    { role: { id: 'q', name: 'Quality Engineer' }, count: 2 },
    { role: { id: 'm', name: 'Manufacturing Engineer' }, count: 1 },
  ],
}
const by = (
  userId: string,
  roleId: string,
  decision: GateApproval['decision'] = 'APPROVED',
): GateApproval => ({ id: `a${userId}`, userId, roleId, decision })

function deciding(over: Partial<GateDecision> = {}): GateDecision {
  return {
    run,
    stepStatus: 'IN_PROGRESS',
    gate,
    approvals: [],
    workerIds: [],
    decision: 'APPROVED',
    roleId: 'q',
    comment: null,
    ...over,
  }
}

const codesOf = (facts: GateDecision, actor: Actor = ada): readonly string[] =>
  whyNotApproveGate(facts, actor).map(({ code }) => code)

test('a gate is passed when every place of every role is filled', () => {
  assert.deepEqual(gateState(gate, [by('1', 'q')]), {
    outcome: 'OPEN',
    missing: [
      { role: 'Quality Engineer', count: 1 },
      { role: 'Manufacturing Engineer', count: 1 },
    ],
  })
  assert.equal(gateState(gate, [by('1', 'q'), by('2', 'q'), by('3', 'm')]).outcome, 'PASSED')
  assert.equal(whyNotPassGate(gate, [by('1', 'q'), by('2', 'q'), by('3', 'm')]), null)
})

test('one person fills one place, however often he approves', () => {
  assert.deepEqual(gateState(gate, [by('1', 'q'), by('1', 'q'), by('1', 'm')]).missing, [
    { role: 'Quality Engineer', count: 2 },
  ])
  assert.deepEqual(codesOf(deciding({ approvals: [by('5', 'q')] })), ['SEPARATION_OF_DUTIES'])
})

test('one rejection closes the gate, voids the others and puts the step on quality hold', () => {
  const approvals = [by('1', 'q'), by('2', 'q', 'REJECTED')]
  assert.equal(gateState(gate, approvals).outcome, 'REJECTED')
  assert.deepEqual(whyNotPassGate(gate, approvals), {
    code: 'GATE_OPEN',
    gate: 'The hold point',
    when: 'BEFORE_COMPLETION',
    missing: [
      { role: 'Quality Engineer', count: 2 },
      { role: 'Manufacturing Engineer', count: 1 },
    ],
  })
  assert.deepEqual(planRejectGate([by('1', 'q')]), { voided: ['a1'], hold: 'QUALITY' })
  assert.deepEqual(codesOf(deciding({ decision: 'REJECTED', comment: ' ' })), ['REASON_REQUIRED'])
  assert.deepEqual(codesOf(deciding({ decision: 'REJECTED', comment: 'scratch' })), [])
})

test('a gate is decided in its time by a person in its role who did not work on the step', () => {
  assert.deepEqual(codesOf(deciding()), [])
  assert.deepEqual(codesOf(deciding({ workerIds: ['5'] })), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(codesOf(deciding({ stepStatus: 'TODO' })), ['RUN_STEP_TRANSITION'])
  assert.deepEqual(codesOf(deciding({ gate: { ...gate, when: 'BEFORE_START' }, stepStatus: 'TODO' })), [])
  assert.deepEqual(codesOf(deciding({ roleId: 'm' })), ['ROLE_REQUIRED'])
  assert.deepEqual(codesOf(deciding({ approvals: [by('1', 'q'), by('2', 'q')] })), ['GATE_CLOSED'])
  assert.deepEqual(codesOf(deciding(), { ...ada, isApiKey: true }), ['SIGNATURE_REQUIRED'])
})
