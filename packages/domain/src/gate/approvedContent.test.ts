import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approvedContent } from './approvedContent.ts'

const content = {
  definitionDigest: 'd1',
  runStepId: '7',
  attempt: 1,
  gateNumber: 2,
  decision: 'APPROVED',
  comment: null,
  values: [
    { field: 2, row: null, column: null, value: '9.5' },
    { field: 1, row: null, column: null, value: true },
  ],
} as const

test('an approval has one text for what was shown, in whatever order the values came', () => {
  const turned = { ...content, values: content.values.toReversed() }
  assert.equal(approvedContent(turned), approvedContent(content))
  assert.equal(
    approvedContent(content),
    '{"attempt":1,"comment":null,"decision":"APPROVED","definitionDigest":"d1","form":1,"gateNumber":2,"runStepId":"7","values":[{"column":null,"field":1,"row":null,"value":true},{"column":null,"field":2,"row":null,"value":"9.5"}]}',
  )
})

test('an approval and a rejection of the same have different texts', () => {
  assert.notEqual(
    approvedContent({ ...content, decision: 'REJECTED', comment: 'burr' }),
    approvedContent(content),
  )
})
