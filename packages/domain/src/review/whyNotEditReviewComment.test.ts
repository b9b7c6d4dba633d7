import assert from 'node:assert/strict'
import { test } from 'node:test'
import { procedureStatuses } from '../procedure/procedureStatus.ts'
import {
  whyNotCommentInReview,
  whyNotEditReviewComment,
  whyNotResolveReviewComment,
} from './whyNotEditReviewComment.ts'

const said = { id: '7', isDecision: false, authorId: '1', authorName: 'Ada' }

test('reviewers and authors talk about a version until it is released', () => {
  for (const kind of ['procedure', 'standardStep'] as const) {
    const refused = procedureStatuses.filter((status) => whyNotCommentInReview({ kind, status }) !== null)
    assert.deepEqual(refused, ['RELEASED', 'ARCHIVED'])
  }
})

test('only the author changes the words of a comment, and nobody those of a signed decision', () => {
  assert.equal(whyNotEditReviewComment(said, '1'), null)
  assert.equal(whyNotEditReviewComment(said, '2')?.code, 'NOT_YOURS')
  assert.equal(whyNotEditReviewComment({ ...said, isDecision: true }, '1')?.code, 'INVALID_INPUT')
  assert.equal(whyNotResolveReviewComment(said), null)
  assert.equal(whyNotResolveReviewComment({ ...said, isDecision: true })?.code, 'INVALID_INPUT')
})
