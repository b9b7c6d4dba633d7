import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Decimal, parseDecimal, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { type MaterialToStart, materialsToWatch } from './materialsToWatch.ts'

const d = (text: string): Decimal => accepted(parseDecimal(text))
const glue = (more: Partial<MaterialToStart> = {}): MaterialToStart => ({
  part: 'GLUE',
  quantity: d('4'),
  available: d('8'),
  lasting: d('8'),
  expiresOn: null,
  onOrder: d('0'),
  expectedOn: null,
  step: 'Glue',
  ...more,
})
const codes = (material: MaterialToStart, built: string) =>
  materialsToWatch([material], accepted(parseQuantity(built))).map(({ code, on, step }) => [code, on, step])

test('a start is warned of what is short for all that it builds, and else of what expires before it may be built in', () => {
  assert.deepEqual(codes(glue(), '2'), [])
  assert.deepEqual(codes(glue(), '2.5'), [['KIT_SHORT', null, 'Glue']])
  const soon = glue({ lasting: d('4'), expiresOn: '2026-12-01' })
  assert.deepEqual(codes(soon, '1'), [], 'what lasts is enough')
  assert.deepEqual(codes(soon, '2'), [['MATERIAL_EXPIRING', '2026-12-01', 'Glue']])
  assert.deepEqual(codes(soon, '3'), [['KIT_SHORT', null, 'Glue']])
})

test('what is short says how much is on order, and until when the first of it is expected', () => {
  const messageOf = (material: MaterialToStart) =>
    materialsToWatch([material], accepted(parseQuantity('3')))[0]?.message
  assert.match(messageOf(glue()) ?? '', /^12 of GLUE go in, and 8 are available\. Have/)
  const ordered = glue({ onOrder: d('20'), expectedOn: '2026-12-10' })
  assert.match(messageOf(ordered) ?? '', /8 are available; on order: 20, the first until 2026-12-10\. Have/)
})
