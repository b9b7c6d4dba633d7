import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { standingApprovals, withdrawalOf } from './reviewReasons.ts'
import type { GivenDecision } from './reviewView.ts'

const ada: Actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set(['UpdateReview']) }
const given = (reviewerId: string, status: GivenDecision['status']): GivenDecision => ({
  id: `${reviewerId}0`,
  etag: 'seen',
  status,
  reviewerId,
  roleId: null,
  signature: null,
})
const inReview = { kind: 'procedure', status: 'IN_REVIEW' } as const

test('approvals that were taken back and rejections fill no place', () => {
  const decisions = [given('1', 'OUTDATED'), given('2', 'REJECTED'), given('3', 'APPROVED')]
  assert.deepEqual(standingApprovals({ decisions }), [{ userId: '3', roleId: null }])
})

test('people are offered to withdraw what they approved themselves, while it counts and nothing is released', () => {
  assert.deepEqual(withdrawalOf(given('1', 'APPROVED'), inReview, ada), { isOwn: true, reason: null })
  assert.equal(withdrawalOf(given('2', 'APPROVED'), inReview, ada).isOwn, false)
  assert.equal(withdrawalOf(given('1', 'OUTDATED'), inReview, ada).isOwn, false)
  assert.equal(withdrawalOf(given('1', 'APPROVED'), { kind: 'mbom', status: 'RELEASED' }, ada).isOwn, false)
  const unpermitted = withdrawalOf(given('1', 'APPROVED'), inReview, { ...ada, permissions: new Set() })
  assert.match(unpermitted.reason ?? '', /UpdateReview/)
})
