import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFileValue, isNotApplicable } from './fieldValue.ts'
import { parseFileValue } from './parseFileValue.ts'

const file = { id: '6', filename: 'crack.jpg', sha256: 'a'.repeat(64), isControlled: false }

test('a file is recorded with the hash of its bytes, which must be there', () => {
  const value = parseFileValue('Photo', '6', { file, isControlled: false })
  assert.deepEqual(value, { file: '6', sha256: 'a'.repeat(64) })
  assert.ok(isFileValue(value) && !isNotApplicable(value))
  assert.deepEqual(parseFileValue('Photo', '6', { file: { ...file, sha256: null }, isControlled: false }), {
    code: 'FILE_NOT_UPLOADED',
    fileId: '6',
    filename: 'crack.jpg',
  })
  assert.deepEqual(parseFileValue('Photo', '9', { file: null, isControlled: false }), {
    code: 'NOT_FOUND',
    type: 'FileAttachment',
    id: '9',
  })
})

test('a file is controlled as the step that it is recorded in', () => {
  for (const isControlled of [true, false]) {
    const refused = parseFileValue('Photo', '6', {
      file: { ...file, isControlled: !isControlled },
      isControlled,
    })
    assert.ok('code' in refused && refused.code === 'INVALID_INPUT' && refused.field === 'Photo')
  }
})
