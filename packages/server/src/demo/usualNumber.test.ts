import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from './seededRandom.ts'
import { usualNumber } from './usualNumber.ts'

test('readings lie within the limits that a step sets, whatever limits these are', () => {
  const random = seededRandom(7)
  const wanted = [
    { minimum: '8.000', maximum: '8.015' },
    { target: '0.70', tolerance: '0.10' },
    { minimum: '20', maximum: '20' },
    { minimum: '220' },
    { maximum: '0.0001' },
  ]
  for (const one of wanted) {
    for (let reading = 0; reading < 200; reading++) {
      const value = Number(usualNumber(one, random))
      const target = Number(one.target ?? Number.NaN)
      assert.ok(!(value < Number(one.minimum ?? target - Number(one.tolerance))), `${value}`)
      assert.ok(!(value > Number(one.maximum ?? target + Number(one.tolerance))), `${value}`)
    }
  }
})

test('the same seed gives the same readings', () => {
  const readings = () => {
    const random = seededRandom(42)
    return [1, 2, 3].map(() => usualNumber({ target: '18.0', tolerance: '0.2' }, random))
  }
  assert.deepEqual(readings(), readings())
  assert.match(readings()[0] ?? '', /^\d\d\.\d$/)
})
