import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOfUnit } from './lineOfUnit.ts'

const line = (partId: string, more: object = {}) => ({
  partId,
  substituteIds: [],
  interchange: 'EXACT',
  isSatisfied: false,
  part: { partNumber: `PART-${partId}` },
  ...more,
})

test('a unit goes to the line of its part before it serves as a substitute, and never where all is in', () => {
  const part = { id: '2', partNumber: 'PART-2' }
  const substitute = line('1', { substituteIds: ['2'] })
  assert.equal(lineOfUnit([substitute, line('2')], part)?.partId, '2')
  assert.equal(lineOfUnit([substitute, line('2', { isSatisfied: true })], part)?.partId, '1')
  assert.equal(lineOfUnit([line('3')], part), undefined)
  const anyRevision = line('9', { interchange: 'ANY', part: { partNumber: 'PART-2' } })
  assert.equal(lineOfUnit([anyRevision], part)?.partId, '9')
  assert.equal(lineOfUnit([{ ...anyRevision, interchange: 'EXACT' }], part), undefined)
})
