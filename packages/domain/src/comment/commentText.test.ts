import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../richText/plainText.ts'
import { commentText, wordsAsRichText } from './commentText.ts'

test('plain words stay as they were typed, signs of Markdown and all', () => {
  assert.deepEqual(commentText('1. *not* a list', null), { content: '1. *not* a list', richText: null })
})

test('a rich text is kept beside its words, and counts before them', () => {
  const richText = [
    { type: 'paragraph', children: [{ text: 'Torque is ' }, { text: 'off', bold: true }] },
  ] as const
  assert.deepEqual(commentText('ignored', richText), { content: 'Torque is off', richText })
})

test('a comment says something: blanks are none, a picture is', () => {
  for (const text of [
    commentText('  \n', null),
    commentText(null, []),
    commentText(null, wordsAsRichText(' ')),
  ]) {
    assert.deepEqual(text, {
      code: 'INVALID_INPUT',
      field: 'content',
      problem: 'is empty',
      remedy: 'Write what you mean.',
    })
  }
  const picture = [{ type: 'picture', digest: 'a'.repeat(64), alt: '' }] as const
  assert.deepEqual(commentText(null, picture), { content: '', richText: picture })
})

test('a comment is no document', () => {
  const refused = commentText('x'.repeat(65_537), null)
  assert.ok('code' in refused && refused.code === 'INVALID_INPUT')
})

test('words as a rich text give the same words back', () => {
  assert.equal(plainText(wordsAsRichText('first\n\nsecond')), 'first\n\nsecond')
})
