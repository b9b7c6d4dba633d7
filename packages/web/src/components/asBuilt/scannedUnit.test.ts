import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scanFilters } from './scannedUnit.ts'

test('a scan is a serial or lot, or the address of a unit that a label carries', () => {
  assert.deepEqual(scanFilters('SN-7'), {
    or_: [{ serialNumber: { eq: 'SN-7' } }, { lotNumber: { eq: 'SN-7' } }],
  })
  assert.deepEqual(scanFilters('https://mes.example/units/71'), { id: { eq: '71' } })
})
