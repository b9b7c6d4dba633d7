import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotSerials } from './whyNotSerial.ts'

const pump = (serial: string | null) => ({ familyId: 'pump', serial })
const lamp = (serial: string | null) => ({ familyId: 'lamp', serial })

test('a serial is used once for a part number, however it is spaced or cased', () => {
  assert.deepEqual(whyNotSerials([pump(' sn-1 ')], [pump('SN-1')], false), [
    { code: 'ALREADY_EXISTS', type: 'PartInventory', field: 'serialNumber', value: ' sn-1 ' },
  ])
  assert.equal(whyNotSerials([pump('SN-2'), pump('sn-2')], [], false).length, 1)
})

test('another part number may have the same serial, unless the organization wants serials unique everywhere', () => {
  assert.deepEqual(whyNotSerials([lamp('SN-1')], [pump('SN-1')], false), [])
  assert.equal(whyNotSerials([lamp('sn-1')], [pump('SN-1')], true).length, 1)
})

test('units without a serial never stand in each other’s way', () => {
  assert.deepEqual(whyNotSerials([pump(null), pump(null)], [pump(null)], true), [])
})
