import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../decimal.ts'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { FieldDefinition } from '../step/stepDefinition.ts'
import { noLimits, plainField } from '../step/stepDefinition.ts'
import { valuesOutOfRange } from './valuesOutOfRange.ts'

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const torque: FieldDefinition = {
  ...plainField,
  number: 3,
  name: 'Torque',
  type: 'NUMBER',
  unit: { id: '1', name: 'N·m' },
  limits: { ...noLimits, min: decimal('9.5'), max: decimal('10.5') },
}

test('a value out of range is named with what it was and what was asked', () => {
  assert.deepEqual(valuesOutOfRange([torque], new Map([[3, decimal('9.1')]]), new Set()), [
    {
      name: 'Torque 9.1 N·m (9.5 to 10.5 N·m)',
      policy: 'BLOCK',
      hasIssue: false,
      isConcessionApproved: false,
      concessionRole: null,
    },
  ])
})

test('a value that fails a validation is named with the comparison', () => {
  const even: FieldDefinition = {
    ...torque,
    limits: noLimits,
    validations: [{ functionId: '6', functionName: 'not_equal', value: decimal('9.1') }],
  }
  assert.deepEqual(
    valuesOutOfRange([even], new Map([[3, decimal('9.10')]]), new Set()).map((one) => one.name),
    ['Torque 9.10 N·m (not equal 9.1 N·m)'],
  )
})

test('a value on a limit and an empty field are not out of range', () => {
  assert.deepEqual(valuesOutOfRange([torque], new Map([[3, decimal('9.5')]]), new Set()), [])
  assert.deepEqual(valuesOutOfRange([torque], new Map(), new Set()), [])
})
