import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { answersRequest } from './answersRequest.ts'
import { whyNotAskTeam, whyNotAskToApprove } from './whyNotAskToApprove.ts'

const quinn = { id: '7', name: 'Quinn', isActive: true, isAsked: false }
const codes = (...given: Parameters<typeof whyNotAskToApprove>) =>
  whyNotAskToApprove(...given).map(({ code }) => code)

test('a person is asked for a disposition while it is pending, and for the closing until it is closed', () => {
  assert.deepEqual(codes('PENDING', 'IN_PROGRESS', quinn), [])
  for (const status of ['PENDING', 'IN_PROGRESS', 'IN_REVIEW'] as const)
    assert.deepEqual(codes(status, 'RESOLVED', quinn), [])
  assert.deepEqual(codes('IN_PROGRESS', 'IN_PROGRESS', quinn), ['ISSUE_TRANSITION'])
  assert.deepEqual(codes('RESOLVED', 'RESOLVED', quinn), ['ISSUE_TRANSITION'])
})

test('nobody is asked twice, nor after leaving; all that is in the way is said at once', () => {
  const gone = { ...quinn, isActive: false, isAsked: true }
  const refusals = whyNotAskToApprove('PENDING', 'IN_PROGRESS', gone)
  assert.deepEqual(
    refusals.map(({ code }) => code),
    ['ASSIGNEE_INACTIVE', 'ALREADY_EXISTS'],
  )
  for (const refusal of refusals) assert.match(explain(refusal), /Quinn/)
})

test('a team is asked once, and where somebody of it can answer', () => {
  const role = { id: '3', name: 'Quality Engineer' }
  const team = { name: 'Quality', members: [{ id: '7', roleIds: ['3'] }], isAsked: false, role }
  const found = (changed: object) =>
    whyNotAskTeam('PENDING', 'IN_PROGRESS', { ...team, ...changed }).map((refusal) => refusal.code)
  assert.deepEqual(found({}), [])
  assert.deepEqual(found({ role: { id: '4', name: 'Planner' } }), ['INVALID_INPUT'])
  assert.deepEqual(found({ members: [], role: null, isAsked: true }), ['INVALID_INPUT', 'ALREADY_EXISTS'])
  assert.equal(whyNotAskTeam('RESOLVED', 'RESOLVED', team)[0]?.code, 'ISSUE_TRANSITION')
})

test('a person who is asked answers alone; of a team any member does, in the role that is asked for', () => {
  const person = { userId: '7', memberIds: [], roleId: '3' }
  assert.equal(answersRequest(person, { userId: '7', roleId: null }), true)
  assert.equal(answersRequest(person, { userId: '8', roleId: '3' }), false)
  const team = { userId: null, memberIds: ['7', '8'], roleId: '3' }
  assert.equal(answersRequest(team, { userId: '8', roleId: '3' }), true)
  assert.equal(answersRequest(team, { userId: '8', roleId: '4' }), false)
  assert.equal(answersRequest(team, { userId: '9', roleId: '3' }), false)
  assert.equal(answersRequest({ ...team, roleId: null }, { userId: '8', roleId: null }), true)
})
