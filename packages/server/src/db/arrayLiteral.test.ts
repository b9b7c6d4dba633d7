import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrayLiteral } from './arrayLiteral.ts'

test('quotes, backslashes, commas and braces of a title stay what they are', () => {
  assert.equal(arrayLiteral(['a "b" \\ {c}, d', 'NULL', '']), '{"a \\"b\\" \\\\ {c}, d","NULL",""}')
})

test('lines, tabs and characters of other scripts travel as they are', () => {
  assert.equal(arrayLiteral(['a\n"b"\t', 'Zoë "😀"\u2028']), '{"a\n\\"b\\"\t","Zoë \\"😀\\"\u2028"}')
})

test('what is absent is null, numbers and flags are plain', () => {
  assert.equal(arrayLiteral([null, undefined, 1, true]), '{NULL,NULL,1,true}')
})

test('a list of designators is the text of an array, and plain words need no quotes', () => {
  assert.equal(arrayLiteral([['C1', 'C2'], []]), '{"{C1,C2}","{}"}')
  assert.equal(
    arrayLiteral(['null', 'a-b', '2026-01-01T06:00:00.123456Z']),
    '{"null",a-b,2026-01-01T06:00:00.123456Z}',
  )
})
