import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillPattern, parsePattern } from './pattern.ts'
import { isRefusal } from './refusal.ts'

const rule = { places: ['run', 'part', 'unit', 'number'], needed: ['run', 'number'], numbers: ['number'] }

test('a pattern is filled with the values that there are', () => {
  const values = { run: '7', part: 'BRKT', unit: 'SN-1', number: '42' }
  assert.equal(fillPattern('Run {run}: {part} · {unit}', values), 'Run 7: BRKT · SN-1')
  assert.equal(fillPattern('SN-{number:5}-{part}!', values), 'SN-00042-BRKT!')
  assert.equal(fillPattern('{number:2}', { number: '12345' }), '12345', 'digits are the least, not the most')
})

test('what is absent takes with it the text that leads to it', () => {
  const values = { run: '7', part: 'BRKT', unit: null, number: null }
  assert.equal(fillPattern('Run {run}: {part} · {unit}', values), 'Run 7: BRKT')
  assert.equal(fillPattern('{unit} – {part} ({run})', values), 'BRKT (7)')
  assert.equal(fillPattern('Order {unit}: {part}', values), 'BRKT')
  assert.equal(fillPattern('{run} [{unit}]', values), '7')
})

test('a value with braces in it is text, not a place', () => {
  assert.equal(fillPattern('{run}: {part}', { run: '{part}', part: 'A' }), '{part}: A')
})

test('a pattern that could not be filled is refused, and told what may stand in it', () => {
  assert.equal(parsePattern(' {run} of {part} ', 'title', rule), '{run} of {part}')
  assert.equal(parsePattern('{number:5}', 'title', rule), '{number:5}')
  for (const [bad, problem] of [
    ['{part}', 'has no {run} and no {number}'],
    ['{run} {serial}', 'asks for {serial}, which nobody knows'],
    ['{run', 'has a brace that is no place for a value'],
    ['{run}}', 'has a brace that is no place for a value'],
    ['{run:3}', 'asks for digits of {run}, which is no number'],
    ['{number:0}', 'asks for {number} of 0 digits'],
    ['{number:16}', 'asks for {number} of 16 digits'],
    ['', 'is empty'],
  ] as const) {
    const refused = parsePattern(bad, 'title', rule)
    assert.ok(isRefusal(refused) && refused.code === 'INVALID_INPUT', bad)
    assert.equal(refused.problem, problem)
    assert.equal(refused.field, 'title')
  }
})
