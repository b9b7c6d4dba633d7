import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { makesRequirements, requiredQuantity } from './planRequirements.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))

test('a unit needs each BOM line as often as there are pieces of it', () => {
  assert.equal(requiredQuantity(quantity('0.8'), quantity('5')), '4')
  assert.equal(requiredQuantity(quantity('0'), quantity('5')), '0')
})

test('build requirements are made once, and only by a build', () => {
  assert.equal(makesRequirements('BUILD', false), true)
  assert.equal(makesRequirements('BUILD', true), false)
  assert.equal(makesRequirements('REWORK', false), false)
})
