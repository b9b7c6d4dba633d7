import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from '../decimal.ts'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { canonicalStepDefinition } from './canonicalStepDefinition.ts'
import { parseStepDefinition } from './parseStepDefinition.ts'
import committed from './stepDefinition.golden.json' with { type: 'json' }
import type { FieldDefinition, StepDefinition } from './stepDefinition.ts'
import { fieldTypes, noLimits, plainColumn, plainField, plainRow, plainStep } from './stepDefinition.ts'

interface Golden {
  readonly name: string
  readonly canonical: string
  readonly digest: string
}

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const quality = { id: '41', name: 'Quality Engineer' }
const torque: FieldDefinition = {
  ...plainField,
  number: 1,
  name: 'Torque',
  type: 'NUMBER',
  required: true,
  unit: { id: '12', name: 'N·m' },
  limits: { ...noLimits, target: decimal('10.0'), tolerance: decimal('0.50') },
}

/** The definitions whose texts and digests are committed. Never change one: add another. */
const definitions: { readonly [name: string]: StepDefinition } = {
  'a title alone': { ...plainStep, title: 'Clean the surface' },
  'a torque with limits and its verification': {
    ...plainStep,
    title: 'Torque the legs',
    content: [
      { type: 'heading', level: 2, children: [{ text: 'Legs' }] },
      {
        type: 'paragraph',
        children: [{ text: 'Tighten ' }, { text: 'crosswise', bold: true }, { text: '.' }],
      },
      { type: 'picture', digest: 'a'.repeat(64), alt: 'Order of the screws' },
    ],
    fields: [
      torque,
      { ...plainField, number: 2, name: 'Performed', type: 'SIGNOFF', required: true },
      {
        ...plainField,
        number: 4,
        name: 'Verified',
        type: 'SIGNOFF',
        required: true,
        signoffRole: quality,
        verifies: 2,
        peerReviewRequired: true,
      },
      {
        ...plainField,
        number: 3,
        name: 'Result',
        type: 'SELECT',
        options: ['Pass', 'Fail'],
        allowNotApplicable: true,
      },
    ],
    gates: [
      {
        kind: 'HOLD_POINT',
        when: 'BEFORE_COMPLETION',
        roles: [
          { role: quality, count: 2 },
          { role: { id: '40', name: 'Lead Operator' }, count: 1 },
        ],
      },
      { kind: 'APPROVAL', when: 'BEFORE_START', roles: [{ role: quality, count: 1 }] },
    ],
    redoLimit: 3,
    mandatory: true,
    files: ['b'.repeat(64), 'a'.repeat(64)],
  },
  'a data grid with validations and a concession': {
    ...plainStep,
    title: 'Meßwerte e\u0301\r\nTabelle',
    type: 'DATAGRID',
    fields: [
      {
        ...plainField,
        number: 1,
        name: 'Ambient',
        type: 'NUMBER',
        scope: 'BATCH',
        outOfRange: 'CONCESSION',
        processInformation: true,
        concessionRole: quality,
        validations: [
          { functionId: '4', functionName: 'greater_than_or_equal', value: decimal('18.00') },
          { functionId: '2', functionName: 'less_than_or_equal', value: decimal('1e2') },
        ],
      },
    ],
    columns: [
      { ...plainColumn, number: 1, header: 'Hole', type: 'STRING', readOnly: true },
      { ...plainColumn, number: 2, header: 'Ø', type: 'NUMBER', unit: { id: '3', name: 'mm' } },
    ],
    rows: [
      { ...plainRow, number: 1, required: true, cells: [{ column: 1, value: 'A1' }] },
      { ...plainRow, number: 2 },
    ],
  },
}

const golden: readonly Golden[] = committed

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return new Uint8Array(digest).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')
}

test('released text keeps its digest for ever', async () => {
  assert.deepEqual(
    golden.map(({ name }) => name),
    Object.keys(definitions),
  )
  for (const { name, canonical, digest } of golden) {
    const definition = definitions[name]
    assert.ok(definition)
    assert.equal(canonicalStepDefinition(definition), canonical, name)
    assert.equal(await sha256(canonical), digest, name)
  }
})

test('a stored definition reads back complete and freezes to the same text', () => {
  for (const { canonical } of golden)
    assert.equal(canonicalStepDefinition(parseStepDefinition(canonical)), canonical)
  assert.deepEqual(parseStepDefinition('{"form":1,"title":"Clean the surface"}'), {
    ...plainStep,
    title: 'Clean the surface',
  })
  assert.throws(() => parseStepDefinition('{"form":2,"title":"x"}'), /form 2/)
})

test('what means the same has the same text: 9.50 and 9.5, gates in any order', () => {
  const step = (limit: string): StepDefinition => ({
    ...plainStep,
    title: 'x',
    fields: [{ ...torque, limits: { ...noLimits, min: decimal(limit) } }],
  })
  assert.equal(canonicalStepDefinition(step('9.50')), canonicalStepDefinition(step('9.5')))
  const gates = definitions['a torque with limits and its verification']?.gates ?? []
  assert.equal(
    canonicalStepDefinition({ ...plainStep, title: 'x', gates }),
    canonicalStepDefinition({ ...plainStep, title: 'x', gates: gates.toReversed() }),
  )
})

test('whatever an operator would see differently has another text', () => {
  const base: StepDefinition = {
    ...plainStep,
    title: 'x',
    fields: [torque, { ...plainField, number: 2, name: 'Note', type: 'STRING' }],
  }
  const changes: readonly Partial<StepDefinition>[] = [
    { title: 'y' },
    { type: 'DATAGRID' },
    { mandatory: true },
    { redoLimit: 0 },
    { files: ['c'.repeat(64)] },
    { fields: base.fields.toReversed() },
    { content: [{ type: 'paragraph', children: [{ text: 'x' }] }] },
    { rows: [{ ...plainRow, number: 1 }] },
  ]
  const fieldChanges: readonly Partial<FieldDefinition>[] = [
    { name: 'T' },
    { required: false },
    { allowNotApplicable: true },
    { unit: null },
    { unit: { id: '12', name: 'Nm' } },
    { limits: noLimits },
    { outOfRange: 'REQUIRE_ISSUE' },
    { scope: 'BATCH' },
    { helpText: 'h' },
    { display: 'd' },
    { processInformation: true },
    { part: quality },
    { partSubtype: quality },
    { signoffRole: quality },
    { verifies: 2 },
    { peerReviewRequired: true },
    { options: ['a'] },
    { concessionRole: quality },
    { validations: [{ functionId: '1', functionName: 'less_than', value: decimal('1') }] },
  ]
  const variants = [
    base,
    ...changes.map((change) => ({ ...base, ...change })),
    ...fieldChanges.map((change) => ({ ...base, fields: [{ ...torque, ...change }] })),
  ]
  assert.equal(new Set(variants.map(canonicalStepDefinition)).size, variants.length)
})

test('any definition survives its canonical text', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((raw) => raw.normalize('NFC').replaceAll('\r', ''))
  const field: fc.Arbitrary<FieldDefinition> = fc
    .record({
      number: fc.nat(4095),
      name: text,
      type: fc.constantFrom(...fieldTypes),
      required: fc.boolean(),
      options: fc.array(text),
      helpText: text,
      verifies: fc.option(fc.nat(9)),
    })
    .map((own) => ({ ...plainField, ...own }))
  fc.assert(
    fc.property(
      text,
      fc.array(field, { maxLength: 4 }),
      fc.nat(5),
      fc.boolean(),
      (title, fields, redoLimit, mandatory) => {
        const definition: StepDefinition = { ...plainStep, title, fields, redoLimit, mandatory }
        assert.deepEqual(parseStepDefinition(canonicalStepDefinition(definition)), definition)
      },
    ),
  )
})
