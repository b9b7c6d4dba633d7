import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { whyNotReinstate } from './whyNotReinstate.ts'

const quantity = (text: string) => accepted(parseQuantity(text))
const asked = (scrapped: string, back: string) =>
  whyNotReinstate('NUT LOT-1', quantity(scrapped), quantity(back))?.code ?? null

test('what is scrapped comes back, all or some of it, and never more', () => {
  assert.equal(asked('4', '4.0'), null)
  assert.equal(asked('4', '0.5'), null)
  assert.equal(asked('4', '4.1'), 'INVALID_INPUT')
  assert.equal(asked('4', '0'), 'INVALID_INPUT')
  assert.equal(asked('0', '1'), 'INVALID_INPUT')
})
