import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProcedureStatus } from '../procedure/procedureStatus.ts'
import { whyNotAskReviewer } from './whyNotAskReviewer.ts'
import { whyNotWithdrawReview } from './whyNotWithdrawReview.ts'

const inState = (status: ProcedureStatus) => ({ kind: 'procedure', status }) as const
const ada = { id: '1', name: 'Ada', isActive: true, isAsked: false }

test('reviewers are named before the release, once, and while they are here', () => {
  assert.deepEqual(whyNotAskReviewer(inState('DRAFT'), ada), [])
  assert.deepEqual(whyNotAskReviewer(inState('IN_REVIEW'), ada), [])
  const all = whyNotAskReviewer(inState('RELEASED'), { ...ada, isActive: false, isAsked: true })
  assert.deepEqual(
    all.map(({ code }) => code),
    ['PROCEDURE_TRANSITION', 'ASSIGNEE_INACTIVE', 'ALREADY_EXISTS'],
  )
})

test('an approval is taken back by who gave it, while it counts and nothing is released', () => {
  const actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set<never>() }
  const facts = { version: inState('IN_REVIEW'), isStanding: true, reviewerId: '1' }
  assert.deepEqual(whyNotWithdrawReview(facts, actor), [])
  const all = whyNotWithdrawReview(
    { version: inState('RELEASED'), isStanding: false, reviewerId: '2' },
    actor,
  )
  assert.deepEqual(
    all.map(({ code }) => code),
    ['PROCEDURE_TRANSITION', 'INVALID_INPUT', 'SEPARATION_OF_DUTIES'],
  )
})
