import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { placeInReview, whyNotReview, whyNotReviewAs } from './whyNotReview.ts'
import { whyNotReviewed } from './whyNotReviewed.ts'

const quality = { id: 'q', name: 'Quality Engineer' }
const engineer = { id: 'e', name: 'Manufacturing Engineer' }
const ada = { id: '1', name: 'Ada' }
const actor = (userId: string, ...roleIds: string[]): Actor => ({
  userId,
  isApiKey: false,
  roleIds,
  permissions: new Set(),
})
const nothing = { roles: [], reviewers: [], count: 0 }

test('all approvals that a release lacks are said at once: of roles, of people named, of anybody', () => {
  const demand = { roles: [{ role: quality, count: 2 }], reviewers: [ada], count: 3 }
  assert.deepEqual(whyNotReviewed(demand, [{ userId: '2', roleId: 'q' }], []), {
    code: 'APPROVALS_MISSING',
    missing: [{ role: 'Quality Engineer', count: 1 }],
    reviewers: ['Ada'],
    more: 2,
  })
  const all = ['1', '2', '3'].map((userId) => ({ userId, roleId: userId === '3' ? null : 'q' }))
  assert.equal(whyNotReviewed(demand, all, ['1']), null)
})

test('where nothing is demanded a version is released without a review, but not by the approval of its only editor', () => {
  assert.equal(whyNotReviewed(nothing, [], ['1']), null)
  assert.equal(whyNotReviewed(nothing, [{ userId: '1', roleId: null }], ['1'])?.code, 'SEPARATION_OF_DUTIES')
  assert.equal(whyNotReviewed({ ...nothing, count: 1 }, [{ userId: '2', roleId: null }], ['1']), null)
})

test('a decision is given on a version in review, once by one person, and a rejection says why', () => {
  const version = { kind: 'procedure', status: 'IN_REVIEW' } as const
  const facts = { version, decision: 'APPROVED', comment: null, approvals: [] } as const
  const codes = (more: object, by = actor('1')) =>
    whyNotReview({ ...facts, ...more }, by).map(({ code }) => code)
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ version: { kind: 'procedure', status: 'DRAFT' } }), ['PROCEDURE_TRANSITION'])
  assert.deepEqual(codes({ version: { kind: 'standardStep', status: 'RELEASED' } }), [
    'STANDARD_STEP_TRANSITION',
  ])
  assert.deepEqual(codes({ approvals: [{ userId: '1', roleId: null }] }), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(codes({ decision: 'REJECTED', comment: ' ' }), ['REASON_REQUIRED'])
  assert.deepEqual(codes({ decision: 'REJECTED', comment: 'step 2 is missing' }), [])
})

test('a person fills the first open place of a role held, and no place of another role', () => {
  const roles = [
    { role: quality, count: 1 },
    { role: engineer, count: 1 },
  ]
  assert.equal(placeInReview(roles, [], actor('1', 'e', 'q')), quality)
  assert.equal(placeInReview(roles, [{ userId: '2', roleId: 'q' }], actor('1', 'e', 'q')), engineer)
  assert.equal(placeInReview(roles, [{ userId: '2', roleId: 'q' }], actor('1', 'q')), quality)
  assert.equal(placeInReview(roles, [], actor('1')), null)
  assert.equal(whyNotReviewAs(quality, actor('1', 'q')), null)
  assert.equal(whyNotReviewAs(quality, actor('1', 'e'))?.code, 'ROLE_REQUIRED')
})
