import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partSearch, shownBom } from './partSearch.ts'

const versions = [
  { id: '1', status: 'ARCHIVED' },
  { id: '2', status: 'RELEASED' },
  { id: '3', status: 'DRAFT' },
]

test('a part shows what it is built to now, unless another version is asked for', () => {
  assert.equal(shownBom(versions, undefined)?.id, '2')
  assert.equal(shownBom(versions, '3')?.id, '3')
  assert.equal(shownBom(versions, '99')?.id, '2')
})

test('a part whose bill of materials was never released shows the draft, and one without any shows none', () => {
  assert.equal(shownBom([{ id: '3', status: 'DRAFT' }], undefined)?.id, '3')
  assert.equal(shownBom([], undefined), null)
})

test('the version in the address is text, whatever the router made of its digits', () => {
  assert.deepEqual(partSearch({ bom: 12 }), { bom: '12' })
  assert.deepEqual(partSearch({ bom: [] }), {})
})
