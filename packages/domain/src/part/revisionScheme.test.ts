import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareRevisions } from './revision.ts'
import {
  castRevision,
  digitSegment,
  firstOfScheme,
  letterSegment,
  lettersScheme,
  placeInScheme,
  type RevisionScheme,
  revisionAt,
  whyNotRevisionFormat,
} from './revisionScheme.ts'

const scheme = (format: readonly string[], allowOverflow = false): RevisionScheme => ({
  name: 'S',
  format,
  allowOverflow,
})
const numbered = scheme([digitSegment, digitSegment, '-', digitSegment])

test('revisions in letters leave out I, O, Q, S, X and Z, and go on with AA', () => {
  const all = Array.from({ length: 22 }, (_, nth) => revisionAt(lettersScheme, BigInt(nth + 1)))
  assert.equal(all.join(' '), 'A B C D E F G H J K L M N P R T U V W Y AA AB')
})

test('a scheme of digits with a sign between them begins with its first number and ends with its last', () => {
  assert.equal(firstOfScheme(numbered), '00-1')
  assert.equal(revisionAt(numbered, 10n), '01-0')
  assert.equal(revisionAt(numbered, 999n), '99-9')
  assert.equal(revisionAt(numbered, 1000n), null)
  assert.equal(revisionAt(scheme(numbered.format, true), 1000n), '100-0')
})

test('a scheme of letters that ends has no revision after Y', () => {
  assert.equal(revisionAt(scheme([letterSegment]), 20n), 'Y')
  assert.equal(revisionAt(scheme([letterSegment]), 21n), null)
})

test('the fourth revision of one scheme is cast into the fourth of another, and one that fits stays', () => {
  assert.equal(castRevision('D', lettersScheme, numbered), '00-4')
  assert.equal(castRevision('D', numbered, lettersScheme), 'D')
  assert.equal(castRevision('00-4', numbered, lettersScheme), 'D')
  assert.equal(castRevision('draft', lettersScheme, numbered), null)
  assert.equal(castRevision('I', lettersScheme, numbered), null)
})

test('a format counts with something, and has nothing but signs beside', () => {
  assert.equal(whyNotRevisionFormat(numbered.format), null)
  for (const format of [[], ['-'], ['ab'], ['A'], [letterSegment, ' '], Array(17).fill(digitSegment)])
    assert.equal(whyNotRevisionFormat(format)?.code, 'INVALID_INPUT', JSON.stringify(format))
})

test('every revision of every scheme knows its place, and stands behind the one before', () => {
  const segment = fc.constantFrom(letterSegment, digitSegment)
  const format = fc
    .array(segment, { minLength: 1, maxLength: 3 })
    .map((segments) => segments.flatMap((one, nth) => (nth === 1 ? ['-', one] : [one])))
  fc.assert(
    fc.property(format, fc.bigInt(1n, 200_000n), (segments, nth) => {
      const counted = scheme(segments, true)
      const [own, next] = [revisionAt(counted, nth) ?? '', revisionAt(counted, nth + 1n) ?? '']
      assert.equal(placeInScheme(counted, own), nth, own)
      assert.ok(compareRevisions(own, next) < 0, `${own} ${next}`)
    }),
  )
})
