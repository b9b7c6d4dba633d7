import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commentsOn, hangingInWords } from './hanging.ts'

const stands = { withdrawnAt: null }
const withdrawn = { withdrawnAt: '2026-03-31T10:00:00Z' }

test('a line says what hangs on a record, and that nothing does', () => {
  const all = { comments: [stands, stands], fileAttachments: [{}], labels: [{ value: 'Flight' }] }
  assert.equal(hangingInWords(all), '2 comments · 1 file · Flight')
  assert.equal(hangingInWords({ comments: [], fileAttachments: null, labels: [] }), 'none yet')
})

test('a withdrawn comment is not counted', () => {
  assert.equal(commentsOn({ comments: [stands, withdrawn] }), 1)
})
