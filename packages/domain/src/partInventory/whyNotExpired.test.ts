import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotExpired } from './whyNotExpired.ts'

const glue = (expiresOn: string | null) => ({ id: '7', name: 'GLUE LOT-1', expiresOn, today: '2026-11-27' })

test('a lot may be built in through its last day, and not on the day after', () => {
  assert.equal(whyNotExpired(glue(null)), null)
  assert.equal(whyNotExpired(glue('2026-11-28')), null)
  assert.equal(whyNotExpired(glue('2026-11-27')), null)
  assert.deepEqual(whyNotExpired(glue('2026-11-26')), {
    code: 'UNIT_EXPIRED',
    partInventoryId: '7',
    unit: 'GLUE LOT-1',
    expiresOn: '2026-11-26',
  })
})
