import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventoryName } from './inventoryName.ts'
import { whyNotReidentify } from './whyNotReidentify.ts'

test('a serial or lot that was left open is filled in while its run is under way', () => {
  assert.deepEqual(
    whyNotReidentify({ serialNumber: null, lotNumber: null, hasRuns: true }, 'SN-1', 'LOT-1'),
    [],
  )
})

test('a serial is corrected until a run’s record names it', () => {
  const unit = { serialNumber: 'SN-1', lotNumber: 'LOT-1' }
  assert.deepEqual(whyNotReidentify({ ...unit, hasRuns: false }, 'SN-2', null), [])
  assert.equal(whyNotReidentify({ ...unit, hasRuns: true }, 'SN-2', null).length, 2)
  assert.deepEqual(whyNotReidentify({ ...unit, hasRuns: true }, 'SN-1', 'LOT-1'), [])
})

test('a unit is named by its part number and serial, a lot by its lot', () => {
  assert.equal(inventoryName('BRKT-1', 'SN-1', 'LOT-4'), 'BRKT-1 SN-1')
  assert.equal(inventoryName('M3-nut', null, 'LOT-4'), 'M3-nut LOT-4')
  assert.equal(inventoryName('M3-nut', null, null), 'M3-nut')
})
