import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Decimal, parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { compareAsBuilt, type InPlace } from './compareAsBuilt.ts'

const decimal = (text: string): Decimal => accepted(parseDecimal(text))
const resistor = (place: string | null, quantity: string, part = 'R-10 A'): InPlace => ({
  askedFamilyId: '1',
  asked: 'R-10',
  place,
  part,
  quantity: decimal(quantity),
  unit: null,
})

test('two of the same are the same, however they were put together', () => {
  assert.deepEqual(compareAsBuilt([resistor(null, '1.5'), resistor(null, '2.5')], [resistor(null, '4')]), [])
  assert.deepEqual(compareAsBuilt([], []), [])
})

test('what is missing, too much, of another revision or a substitute is said at its place', () => {
  const built = [resistor('R10', '1'), resistor('R2', '1', 'R-10 B'), resistor('R3', '1', 'R-99 A')]
  const asked = [resistor('R2', '1'), resistor('R3', '1'), resistor('R4', '1')]
  assert.deepEqual(compareAsBuilt(built, asked), [
    { asked: 'R-10', place: 'R2', here: 'R-10 B × 1', there: 'R-10 A × 1' },
    { asked: 'R-10', place: 'R3', here: 'R-99 A × 1', there: 'R-10 A × 1' },
    { asked: 'R-10', place: 'R4', here: null, there: 'R-10 A × 1' },
    { asked: 'R-10', place: 'R10', here: 'R-10 A × 1', there: null },
  ])
})

test('seen from the other side every difference is the same, turned round', () => {
  const [one, other] = [
    [resistor('R1', '1'), resistor('R2', '2')],
    [resistor('R2', '1'), resistor('R3', '1')],
  ]
  const turned = compareAsBuilt(other, one).map(({ here, there, ...place }) => ({
    ...place,
    here: there,
    there: here,
  }))
  assert.deepEqual(turned, compareAsBuilt(one, other))
})

test('quantities are exact, and of a measure they say it', () => {
  const wire = (quantity: string, unit: string): InPlace => ({ ...resistor(null, quantity, 'W-1 A'), unit })
  assert.deepEqual(compareAsBuilt([wire('0.1', 'm'), wire('0.2', 'm')], [wire('0.3', 'm')]), [])
  assert.equal(compareAsBuilt([wire('3', 'm')], [wire('3', 'cm')])[0]?.here, 'W-1 A × 3 m')
})
