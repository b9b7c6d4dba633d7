import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotEditComment, whyNotTouchComment } from './whyNotEditComment.ts'

const comment = { id: '5', authorId: '7', authorName: 'Omar Haddad', isWithdrawn: false }

test('the words of a comment are changed by who wrote it, and by nobody else', () => {
  assert.equal(whyNotEditComment(comment, '7'), null)
  assert.deepEqual(whyNotEditComment(comment, '8'), {
    code: 'NOT_YOURS',
    type: 'Comment',
    id: '5',
    name: 'Omar Haddad',
  })
})

test('a withdrawn comment takes neither words nor answers', () => {
  const refused = { code: 'COMMENT_WITHDRAWN', commentId: '5' }
  assert.deepEqual(whyNotEditComment({ ...comment, isWithdrawn: true }, '7'), refused)
  assert.deepEqual(whyNotTouchComment({ id: '5', isWithdrawn: true }), refused)
  assert.equal(whyNotTouchComment(comment), null)
})
