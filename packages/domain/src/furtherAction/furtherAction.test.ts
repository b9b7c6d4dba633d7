import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permission } from '../access/permissions.ts'
import { actionsOf, unreachableStates } from '../transitions.ts'
import {
  type FurtherActionAct,
  furtherActionActsFor,
  furtherActionStatuses,
  furtherActionTransitions,
  isOverdue,
  whyNotMoveFurtherAction,
} from './furtherActionStatus.ts'
import { openFurtherActionFields, whyNotEditFurtherAction } from './whyNotEditFurtherAction.ts'
import { whyNotSubmitFurtherAction } from './whyNotSubmitFurtherAction.ts'
import { whyNotVerifyFurtherAction } from './whyNotVerifyFurtherAction.ts'

const actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set<Permission>() }

test('every state of a further action is reached, each pair of states names one act, and each act is refused elsewhere', () => {
  assert.deepEqual(unreachableStates(furtherActionTransitions, furtherActionStatuses, 'IN_PROGRESS'), [])
  for (const from of furtherActionStatuses)
    for (const to of furtherActionStatuses) assert.ok(furtherActionActsFor(from, to).length <= 1)
  const allowed = furtherActionStatuses.map((status) =>
    actionsOf<FurtherActionAct>(furtherActionTransitions).filter(
      (act) => whyNotMoveFurtherAction(act, status) === null,
    ),
  )
  assert.deepEqual(allowed, [['submit', 'cancel'], ['takeBack', 'verify', 'cancel'], ['reopen'], ['reopen']])
})

test('an action is handed in with what was done, and a corrective one with the cause', () => {
  const action = { id: '7', kind: 'CORRECTIVE', status: 'IN_PROGRESS' } as const
  const missing = (analysisNotes: string | null, resolution: string | null, kind = action.kind as string) => {
    const asked = { ...action, kind: kind as 'CORRECTIVE', analysisNotes, resolution }
    const refusal = whyNotSubmitFurtherAction(asked)
    return refusal?.code === 'FURTHER_ACTION_INCOMPLETE' ? refusal.missing : refusal
  }
  assert.deepEqual(missing(null, ' '), ['what the cause was', 'what was done'])
  assert.deepEqual(missing(null, null, 'PREVENTIVE'), ['what was done'])
  assert.equal(missing('Worn jig', 'Jig replaced'), null)
  const closed = { ...action, status: 'RESOLVED', analysisNotes: 'x', resolution: 'y' } as const
  assert.equal(whyNotSubmitFurtherAction(closed)?.code, 'FURTHER_ACTION_TRANSITION')
})

test('neither its owner nor who handed it in verifies an action, and one without effect is said why', () => {
  const codes = (action: object, isEffective = true, comment: string | null = null) =>
    whyNotVerifyFurtherAction(
      { status: 'IN_REVIEW', ownerId: '2', submittedBy: '3', ...action },
      { isEffective, comment },
      actor,
    ).map(({ code }) => code)
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ ownerId: '1' }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(codes({ submittedBy: '1' }), ['SEPARATION_OF_DUTIES'])
  for (const unsaid of [null, ' ']) assert.deepEqual(codes({}, false, unsaid), ['REASON_REQUIRED'])
  assert.deepEqual(codes({}, false, 'It came again on SN-9'), [])
  assert.deepEqual(codes({ status: 'IN_PROGRESS' }), ['FURTHER_ACTION_TRANSITION'])
})

test('what was handed in stands, but for who sees to it and by when; what is closed stands whole', () => {
  assert.equal(whyNotEditFurtherAction(['resolution', 'issueIds'], 'IN_PROGRESS'), null)
  assert.equal(whyNotEditFurtherAction(['dueDate'], 'IN_REVIEW'), null)
  assert.equal(whyNotEditFurtherAction(['resolution'], 'IN_REVIEW')?.code, 'FURTHER_ACTION_LOCKED')
  assert.deepEqual(openFurtherActionFields('RESOLVED'), [])
})

test('an action is overdue on the day after its last, and never when it is closed', () => {
  assert.equal(isOverdue({ status: 'IN_REVIEW', dueOn: '2026-03-01' }, '2026-03-01'), false)
  assert.equal(isOverdue({ status: 'IN_REVIEW', dueOn: '2026-03-01' }, '2026-03-02'), true)
  assert.equal(isOverdue({ status: 'RESOLVED', dueOn: '2026-03-01' }, '2026-03-02'), false)
  assert.equal(isOverdue({ status: 'IN_PROGRESS', dueOn: null }, '2026-03-02'), false)
})
