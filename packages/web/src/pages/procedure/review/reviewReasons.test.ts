import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '@traveler/domain/access/actor.ts'
import type { GivenReview } from '../../../generated/documents.ts'
import { standingApprovals, withdrawalOf } from './reviewReasons.ts'

const ada: Actor = { userId: '1', isApiKey: false, roleIds: [], permissions: new Set(['UpdateReview']) }
const given = (reviewerId: string, status: GivenReview['status']): GivenReview => ({
  id: `${reviewerId}0`,
  _etag: 'seen',
  status,
  reviewerId,
  roleId: null,
  signature: null,
})
const inReview = { status: 'IN_REVIEW' } as const

test('approvals that were taken back and rejections fill no place', () => {
  const reviews = [given('1', 'OUTDATED'), given('2', 'REJECTED'), given('3', 'APPROVED')]
  assert.deepEqual(standingApprovals({ reviews }), [{ userId: '3', roleId: null }])
})

test('people are offered to withdraw what they approved themselves, while it counts and nothing is released', () => {
  assert.deepEqual(withdrawalOf(given('1', 'APPROVED'), inReview, ada), { isOwn: true, reason: null })
  assert.equal(withdrawalOf(given('2', 'APPROVED'), inReview, ada).isOwn, false)
  assert.equal(withdrawalOf(given('1', 'OUTDATED'), inReview, ada).isOwn, false)
  assert.equal(withdrawalOf(given('1', 'APPROVED'), { status: 'RELEASED' }, ada).isOwn, false)
  const unpermitted = withdrawalOf(given('1', 'APPROVED'), inReview, { ...ada, permissions: new Set() })
  assert.match(unpermitted.reason ?? '', /UpdateReview/)
})
