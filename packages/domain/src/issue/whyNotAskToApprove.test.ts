import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { whyNotAskToApprove } from './whyNotAskToApprove.ts'

const quinn = { id: '7', name: 'Quinn', isActive: true, isAsked: false }
const codes = (...given: Parameters<typeof whyNotAskToApprove>) =>
  whyNotAskToApprove(...given).map(({ code }) => code)

test('a person is asked for a disposition while it is pending, and for the closing until it is closed', () => {
  assert.deepEqual(codes('PENDING', 'IN_PROGRESS', quinn), [])
  assert.deepEqual(codes('IN_PROGRESS', 'RESOLVED', quinn), [])
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
