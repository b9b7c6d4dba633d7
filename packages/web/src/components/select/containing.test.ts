import assert from 'node:assert/strict'
import { test } from 'node:test'
import { called, containing } from './containing.ts'

test('a part number with an underscore is looked for as it is written', () => {
  assert.deepEqual(containing(' BRKT_001 '), { ilike: '%BRKT\\_001%' })
  assert.deepEqual(containing('100%'), { ilike: '%100\\%%' })
  assert.deepEqual(called(' BRKT_001 '), { ilike: 'BRKT\\_001' })
})
