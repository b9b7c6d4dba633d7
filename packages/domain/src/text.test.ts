import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from './refusal.ts'
import { parseIdentifyingText, parseText, serialKey } from './text.ts'

test('controls and half characters are refused, tab and newline are not', () => {
  for (const text of ['\u0000', 'a\u0007b', '\u001b[31m', '\ud800', 'x\udc00', '\u007f', '\u0085']) {
    assert.ok(isRefusal(parseText(text, 'comment', 100)), JSON.stringify(text))
  }
  assert.equal(parseText('a\tb\nc 😀', 'comment', 100), 'a\tb\nc 😀')
})

test('text is stored composed, with one kind of line end', () => {
  assert.equal(parseText('e\u0301\r\nx\ry', 'comment', 100), 'é\nx\ny')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const text = parseText(source, 'comment', 1_000)
      if (typeof text === 'string') assert.equal(parseText(text, 'comment', 1_000), text)
    }),
  )
})

test('a text that is too long is refused with both lengths', () => {
  const refusal = parseText('abcd', 'title', 3)
  assert.ok(
    isRefusal(refusal) && refusal.code === 'INVALID_INPUT' && /4 characters long; 3/.test(refusal.problem),
  )
})

test('a part number is trimmed, on one line and never empty', () => {
  assert.equal(parseIdentifyingText('  BRKT-ASSY-001 ', 'part number'), 'BRKT-ASSY-001')
  assert.ok(isRefusal(parseIdentifyingText('  ', 'part number')))
  assert.ok(isRefusal(parseIdentifyingText('a\nb', 'part number')))
})

test('a serial is the same however it is cased or spaced', () => {
  assert.equal(serialKey(' sn-00001 '), serialKey('SN-00001'))
  assert.equal(serialKey('straße'), serialKey('STRASSE'))
  assert.notEqual(serialKey('SN-00001'), serialKey('SN-00002'))
})
