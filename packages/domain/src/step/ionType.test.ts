import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiFieldType, askedFieldType } from './ionType.ts'
import { fieldTypes } from './stepDefinition.ts'

test('every type of a field is asked for by the names under which it is shown', () => {
  for (const type of fieldTypes) assert.equal(askedFieldType(apiFieldType(type), 'STRING'), type)
})

test('a field for a person or a part says which', () => {
  assert.equal(askedFieldType({ type: 'ION' }, 'STRING'), null)
  assert.equal(askedFieldType({ type: 'ION' }, 'PART'), 'PART')
  assert.equal(askedFieldType({ allowedIonType: 'USERS' }, 'PART'), 'USER')
  assert.equal(askedFieldType({ allowedIonType: 'USERS' }, 'NUMBER'), 'NUMBER')
})
