import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommentView } from '../../generated/documents.ts'
import { type Thread, threadsOf } from './threads.ts'

const said = (id: string, parentId: string | null = null): CommentView => ({
  id,
  parentId,
  _etag: null,
  _created: null,
  _updated: null,
  entityId: '1',
  content: '',
  slateContent: null,
  procedureFeedback: false,
  resolved: false,
  withdrawnAt: null,
  mentions: [],
  createdBy: null,
  run: null,
  runStep: null,
})
const shape = (threads: readonly Thread[]): unknown =>
  threads.map(({ comment, answers }) => [comment.id, shape(answers)])

test('answers stand below what they answer, in the order in which they were said', () => {
  const comments = [said('1'), said('2'), said('3', '1'), said('4', '3'), said('5', '1')]
  assert.deepEqual(shape(threadsOf(comments)), [
    [
      '1',
      [
        ['3', [['4', []]]],
        ['5', []],
      ],
    ],
    ['2', []],
  ])
})

test('an answer to what is not shown stands by itself: nothing that was said is lost', () => {
  assert.deepEqual(shape(threadsOf([said('3', '1')])), [['3', []]])
})
