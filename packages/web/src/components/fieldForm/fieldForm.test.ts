import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldInput, newField, problemsOfField } from './fieldForm.ts'

test('a new torque is a number with its limits as they were typed, digit for digit', () => {
  const input = fieldInput({
    ...newField,
    name: ' Torque ',
    kind: 'NUMBER',
    unit: 'N·m',
    minimum: '9.50',
    maximum: '',
  })
  assert.deepEqual(
    [input.name, input.type, input.unit, input.minimum, input.maximum],
    ['Torque', 'NUMBER', 'N·m', '9.50', null],
  )
})

test('of a field that is changed only what changed is sent', () => {
  const sent = Object.entries(fieldInput({ helpText: '' })).filter(([, value]) => value !== undefined)
  assert.deepEqual(sent, [['helpText', null]])
})

test('a number that becomes a choice loses its limits and gets its options line by line', () => {
  const input = fieldInput({ kind: 'SELECT', options: 'Pass\n\n Fail ' })
  assert.deepEqual(input.options, ['Pass', 'Fail'])
  assert.deepEqual([input.type, input.minimum, input.unit], ['SELECT', null, null])
})

test('a person and a part are told to the API as it names them', () => {
  assert.deepEqual(
    [fieldInput({ kind: 'USER' }).type, fieldInput({ kind: 'USER' }).allowedIonType],
    ['ION', 'USERS'],
  )
  assert.deepEqual(
    [fieldInput({ kind: 'PART' }).type, fieldInput({ kind: 'PART' }).allowedIonType],
    ['ION', 'PARTS'],
  )
  assert.equal('allowedIonType' in fieldInput({ kind: 'TOOL' }), false)
})

test('a limit that is no number is told beside it, before anything is sent', () => {
  assert.deepEqual(Object.keys(problemsOfField({ ...newField, minimum: 'nine', maximum: '11' })), ['minimum'])
  assert.deepEqual(problemsOfField({ ...newField, minimum: ' 9.50 ' }), {})
})
