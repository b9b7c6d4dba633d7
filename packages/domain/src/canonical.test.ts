import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Json } from './canonical.ts'
import { canonicalStrings, canonicalText, sortedCanonically, withoutDefaults } from './canonical.ts'

const json: fc.Arbitrary<Json> = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .map((value): Json => JSON.parse(JSON.stringify(value)))

test('the example of RFC 8785 has its published text', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  assert.equal(
    canonicalText(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys are sorted by UTF-16 code units, as RFC 8785 shows', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
  assert.equal(canonicalText(value), '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
})

test('a canonical text means its value, and is its own canonical text', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalText(value)
      const again: Json = JSON.parse(text)
      assert.deepEqual(again, value)
      assert.equal(canonicalText(again), text)
    }),
  )
})

test('numbers as keys are sorted as text, and a backslash that somebody typed is no half character', () => {
  assert.equal(
    canonicalText({ 9: 1, 10: 2, a: [{ b: 1, c: { z: 1, y: 2 } }] }),
    '{"10":2,"9":1,"a":[{"b":1,"c":{"y":2,"z":1}}]}',
  )
  assert.equal(canonicalText({ a: String.raw`\ud800`, b: 'x' }), String.raw`{"a":"\\ud800","b":"x"}`)
})

test('half characters and NaN have no text', () => {
  assert.throws(() => canonicalText({ a: [{ b: '\udfff' }] }), TypeError)
  assert.throws(() => canonicalText({ a: [Number.POSITIVE_INFINITY] }), TypeError)
  assert.throws(() => canonicalText('\ud800'), TypeError)
  assert.throws(() => canonicalText({ '\udc00': 1 }), TypeError)
  assert.throws(() => canonicalText(Number.NaN), TypeError)
})

test('what has its default is absent, an unordered list is sorted, text is composed', () => {
  assert.deepEqual(withoutDefaults({ a: 1, b: [], c: 'x' }, { b: [], c: 'y' }), { a: 1, c: 'x' })
  assert.deepEqual(sortedCanonically(['b', 'a', 'B']), ['B', 'a', 'b'])
  assert.deepEqual(canonicalStrings({ t: ['e\u0301\r\n'] }), { t: ['é\n'] })
})

test('a member that is undefined is not there', () => {
  const value: { readonly [key: string]: string } = JSON.parse('{"b":"1"}')
  assert.equal(canonicalText({ ...value, a: value['a'] as unknown as string }), '{"b":"1"}')
})
