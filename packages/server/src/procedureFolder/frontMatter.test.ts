import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { printText, readText } from './frontMatter.ts'

const signs = fc.constantFrom(
  '\n',
  ' ',
  '\t',
  '#',
  ': ',
  '- ',
  '"',
  "'",
  '---',
  '...',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\\',
  '\u2028',
  '\u0085',
  '\ufeff',
  'true',
  'null',
  '1.50',
)
const words = fc
  .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''))
const schema = z.strictObject({
  one: z.string(),
  many: z.array(z.strictObject({ a: z.string() })).optional(),
})

test('front matter and text come back as they were, whatever stands in them', () => {
  const front = fc.record({
    one: words,
    many: fc.array(fc.record({ a: words }), { minLength: 1, maxLength: 3 }),
  })
  fc.assert(
    fc.property(front, words, (values, body) => {
      const printed = printText({ front: values, body })
      const read = readText('x.md', printed, schema)
      assert.ok('front' in read, JSON.stringify(read))
      assert.equal(JSON.stringify(read.front), JSON.stringify(values))
      assert.equal(printText({ front: read.front, body: read.body }), printed)
    }),
    { numRuns: 500 },
  )
})

test('what is absent or empty is not written, and text of many lines is read line by line', () => {
  const printed = printText({ front: { one: 'Clean.\nDry.', many: [], none: undefined }, body: 'Text' })
  assert.equal(printed, '---\none: |-\n  Clean.\n  Dry.\n---\n\nText\n')
})
