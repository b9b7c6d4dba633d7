import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotTool } from './whyNotTool.ts'

test('a tool is tracked by serial; a part may be tracked in any way', () => {
  assert.equal(whyNotTool({ partType: 'TOOL', trackingType: 'SERIAL' }), null)
  assert.equal(whyNotTool({ partType: 'TOOL', trackingType: null })?.code, 'TRACKING')
  assert.equal(whyNotTool({ partType: 'TOOL', trackingType: 'LOT' })?.code, 'TRACKING')
  assert.equal(whyNotTool({ partType: 'PART', trackingType: null }), null)
})
