import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makerKey, whyNotSerials } from './whyNotSerial.ts'

const pump = (serial: string | null, maker: string | null = null) => ({ familyId: 'pump', serial, maker })
const lamp = (serial: string | null) => ({ familyId: 'lamp', serial, maker: null })

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

test('two makers of a bought part may give one serial; one of which nobody knows the maker stands against both', () => {
  const [parker, swagelok] = [makerKey(' Parker', 'BUY'), makerKey('Swagelok', null)]
  assert.deepEqual(whyNotSerials([pump('SN-1', parker)], [pump('SN-1', swagelok)], false), [])
  assert.equal(
    whyNotSerials([pump('sn-1', makerKey('PARKER', 'BUY'))], [pump('SN-1', parker)], false).length,
    1,
  )
  assert.equal(whyNotSerials([pump('SN-1')], [pump('SN-1', parker)], false).length, 1)
  assert.equal(whyNotSerials([pump('SN-1', parker), pump('SN-1')], [], false).length, 1)
  assert.equal(whyNotSerials([pump('SN-1', parker)], [pump('SN-1', swagelok)], true).length, 1)
})

test('of a part that is only made here nobody else numbers units', () => {
  assert.equal(makerKey('Parker', 'MAKE'), null)
  assert.equal(makerKey('Parker', 'DUAL_SOURCE'), makerKey('parker ', 'BUY'))
  assert.equal(makerKey(null, 'BUY'), null)
})
