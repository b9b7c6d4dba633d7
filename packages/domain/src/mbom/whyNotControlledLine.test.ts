import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotControlledLine } from './whyNotControlledLine.ts'

const open = { partNumber: 'PUMP', exportControlled: false }
const controlled = { partNumber: 'SEAL', exportControlled: true }

test('what contains an export-controlled part is export-controlled', () => {
  assert.equal(whyNotControlledLine(open, controlled)?.code, 'INVALID_INPUT')
  assert.equal(whyNotControlledLine(controlled, controlled), null)
  assert.equal(whyNotControlledLine(controlled, open), null)
  assert.equal(whyNotControlledLine(open, open), null)
})
