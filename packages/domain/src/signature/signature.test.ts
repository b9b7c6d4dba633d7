import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedContent } from './signedContent.ts'
import { voidedSignatures } from './voidedSignatures.ts'
import { recordedReason } from './whyNotWithoutReason.ts'

test('a signature covers exactly what was shown, in whatever order it was read', () => {
  const shown = (field: number, value: string) => ({ field, row: null, column: null, value })
  const content = {
    definitionDigest: 'd'.repeat(64),
    runStepId: '2000',
    attempt: 1,
    on: { fieldNumber: 4 },
    meaning: 'inspected',
    values: [shown(2, 'x'), shown(1, '9.50')],
  }
  const text = signedContent(content)
  assert.equal(
    text,
    `{"attempt":1,"definitionDigest":"${'d'.repeat(64)}","fieldNumber":4,"form":1,"meaning":"inspected","runStepId":"2000","values":[{"column":null,"field":1,"row":null,"value":"9.50"},{"column":null,"field":2,"row":null,"value":"x"}]}`,
  )
  assert.equal(signedContent({ ...content, values: content.values.toReversed() }), text)
  for (const other of [
    { attempt: 2 },
    { meaning: 'witnessed' },
    { on: { fieldNumber: 5 } },
    { on: { row: 1, column: 4 } },
    { runStepId: '2001' },
    { definitionDigest: 'e'.repeat(64) },
    { values: [shown(1, '9.5'), shown(2, 'x')] },
  ]) {
    assert.notEqual(signedContent({ ...content, ...other }), text)
  }
})

test('changing a signed value voids its signatures and those that verify them', () => {
  const plain = { cell: null, covers: [], verifies: null }
  const performed = { ...plain, id: 'a', fieldNumber: 2, covers: [1, '1:2'] }
  const verified = { ...plain, id: 'b', fieldNumber: 3, verifies: 2 }
  const witnessed = { ...plain, id: 'c', fieldNumber: 5, verifies: 3 }
  const other = { ...plain, id: 'd', fieldNumber: 6, covers: [7] }
  const inCell = { ...plain, id: 'e', fieldNumber: 0, cell: '3:4', covers: ['3:1', '3:2'] }
  const withCell = { ...plain, id: 'f', fieldNumber: 8, covers: ['3:4'] }
  const all = [performed, verified, witnessed, other, inCell, withCell]
  const voided = (change: Parameters<typeof voidedSignatures>[1]) =>
    voidedSignatures(all, change).map(({ id }) => id)
  assert.deepEqual(voided({ values: [1] }), ['a', 'b', 'c'])
  assert.deepEqual(voided({ values: ['1:2'] }), ['a', 'b', 'c'])
  assert.deepEqual(voided({ values: [7] }), ['d'])
  assert.deepEqual(voided({ values: ['3:2'] }), ['e', 'f'])
  assert.deepEqual(voided({ values: ['3:4'] }), ['f'])
  assert.deepEqual(voided({ values: [99] }), [])
  assert.deepEqual(voided('DEFINITION'), ['a', 'b', 'c', 'd', 'e', 'f'])
})

test('a key that gives no reason is named in the record', () => {
  assert.equal(recordedReason(null, 'scheduler'), 'not given (key scheduler)')
  assert.equal(recordedReason('order withdrawn', 'scheduler'), 'order withdrawn')
})
