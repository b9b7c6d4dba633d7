import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textLengths } from '../text.ts'
import { clonedTitle } from './clonedTitle.ts'

test('a clone says what it is a copy of, and its title is never longer than a title may be', () => {
  assert.equal(clonedTitle('Weld frame'), 'Copy of Weld frame')
  const long = clonedTitle('ß'.repeat(textLengths.name))
  assert.deepEqual([long.length, long.startsWith('Copy of ß')], [textLengths.name, true])
})
