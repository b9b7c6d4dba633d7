import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAttribute, textOfValue } from './attributeForm.ts'

test('an attribute is sent as what it is: text, a number with its digits, yes or no, several texts', () => {
  assert.deepEqual(parseAttribute('STRING', ' 7 '), { value: '7' })
  assert.deepEqual(parseAttribute('NUMBER', '-0012.50'), { value: -12.5 })
  assert.deepEqual(parseAttribute('BOOLEAN', 'false'), { value: false })
  assert.deepEqual(parseAttribute('MULTISELECT', 'red\n\n blue '), { value: ['red', 'blue'] })
  assert.deepEqual(parseAttribute('NUMBER', ''), { value: null })
})

test('what is no number, or one that would be rounded on its way, is not sent', () => {
  for (const typed of ['soon', '1,5', '12345678901234567890', '0.1234567890123456789'])
    assert.ok('problem' in parseAttribute('NUMBER', typed), typed)
})

test('several texts stand on lines of their own', () => {
  assert.equal(textOfValue(['red', 'blue']), 'red\nblue')
  assert.equal(textOfValue(null), '')
})
