import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delimiterOf } from './delimiterOf.ts'

test('a table is read with the sign that its header uses, as spreadsheets of all countries write it', () => {
  assert.equal(delimiterOf('part,quantity\nA,1;2'), ',')
  assert.equal(delimiterOf('\npart;quantity\nA;1,5'), ';')
  assert.equal(delimiterOf('part\tquantity'), '\t')
  assert.equal(delimiterOf('"part, number";quantity'), ';')
  assert.equal(delimiterOf(''), ',')
})
