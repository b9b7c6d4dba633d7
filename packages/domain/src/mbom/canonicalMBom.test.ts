import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { canonicalMBom, type FrozenLine, type FrozenMBom } from './canonicalMBom.ts'

const nut = { id: '2', number: 'NUT', revision: 'A' }
const bolt = { id: '3', number: 'BOLT', revision: 'B' }
const line: FrozenLine = {
  part: nut,
  quantity: accepted(parseQuantity('2.0')),
  unit: null,
  madeOnAssembly: false,
  interchange: 'EXACT',
  note: null,
  referenceDesignators: ['B1', 'A1'],
  substitutes: [],
}
const version: FrozenMBom = {
  part: { id: '1', number: 'PUMP', revision: 'A' },
  lines: [line],
  attributes: [],
}

test('a version has one text, whatever the order of places, substitutes and attributes', () => {
  const text = canonicalMBom(version)
  assert.equal(
    text,
    '{"form":1,"lines":[{"part":{"id":"2","number":"NUT","revision":"A"},"places":["A1","B1"],"quantity":"2"}],"part":{"id":"1","number":"PUMP","revision":"A"}}',
  )
  assert.equal(canonicalMBom({ ...version, lines: [{ ...line, referenceDesignators: ['A1', 'B1'] }] }), text)
  const full = (turn: <Item>(list: readonly Item[]) => Item[]) =>
    canonicalMBom({
      ...version,
      lines: [{ ...line, substitutes: turn([nut, bolt]) }],
      attributes: turn([
        { key: 'drawing', value: 'D-1' },
        { key: 'weight', value: '2.5' },
      ]),
    })
  assert.equal(
    full((list) => [...list]),
    full((list) => list.toReversed()),
  )
})

test('whatever a version says otherwise changes its text', () => {
  const texts = [
    version,
    { ...version, part: bolt },
    { ...version, lines: [] },
    { ...version, attributes: [{ key: 'drawing', value: 'D-1' }] },
    ...[
      { part: bolt },
      { quantity: accepted(parseQuantity('3')) },
      { unit: { id: '7', name: 'm' } },
      { madeOnAssembly: true },
      { interchange: 'ANY' },
      { note: 'Dry' },
      { referenceDesignators: [] },
      { substitutes: [bolt] },
    ].map((more) => ({ ...version, lines: [{ ...line, ...more }] })),
    { ...version, lines: [line, { ...line, part: bolt }] },
    { ...version, lines: [{ ...line, part: bolt }, line] },
  ].map(canonicalMBom)
  assert.equal(new Set(texts).size, texts.length)
})
