import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { isInText, withPicture } from './pictureInText.ts'

const sha256 = 'a'.repeat(64)
const file = { filename: 'order [of] screws.png', sha256 }

test('a picture is put after the line in which the cursor stands, and reads back as a picture', () => {
  const text = withPicture('First line\nSecond line\n\nThird', 3, file)
  assert.deepEqual(
    (markdownToRichText(text, 'content') as readonly { readonly type: string }[]).map(({ type }) => type),
    ['paragraph', 'picture', 'paragraph', 'paragraph'],
  )
  assert.deepEqual(markdownToRichText(withPicture('', 0, file), 'content'), [
    { type: 'picture', digest: sha256, alt: 'order [of] screws' },
  ])
})

test('a picture that stands in the text is known by its bytes, whatever it is called there', () => {
  assert.equal(isInText(withPicture('Clean it', 8, file), file), true)
  assert.equal(isInText('Clean it', file), false)
  assert.equal(withPicture('Clean it', 8, { ...file, sha256: null }), 'Clean it')
})
