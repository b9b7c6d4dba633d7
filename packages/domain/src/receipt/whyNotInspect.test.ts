import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotInspect } from './whyNotInspect.ts'

const inspection = { partNumber: 'RING-1', procedureId: '7', isUnseen: false }

test('what must be inspected is received only when its inspection can begin', () => {
  assert.equal(whyNotInspect(inspection), null)
  assert.equal(whyNotInspect({ ...inspection, procedureId: null })?.code, 'INVALID_INPUT')
  assert.deepEqual(whyNotInspect({ ...inspection, isUnseen: true }), {
    code: 'PERMISSION',
    permission: 'ReadExportControlled',
  })
})
