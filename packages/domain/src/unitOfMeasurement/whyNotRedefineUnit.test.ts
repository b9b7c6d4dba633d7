import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { whyNotDefineUnit, whyNotRedefineUnit } from './whyNotRedefineUnit.ts'

const defined = (dimension: string | null, factor: string | null) => ({
  dimension,
  factor: factor === null ? null : accepted(parseDecimal(factor)),
})

test('a unit has a dimension with a factor above zero, or neither', () => {
  assert.equal(whyNotDefineUnit(defined('length', '0.0254')), null)
  assert.equal(whyNotDefineUnit(defined(null, null)), null)
  for (const wrong of [
    defined('length', null),
    defined(null, '1'),
    defined('length', '0'),
    defined('length', '-1'),
  ])
    assert.equal(whyNotDefineUnit(wrong)?.code, 'INVALID_INPUT')
})

test('a unit that is used may be defined for the first time, and never otherwise', () => {
  const inch = defined('length', '0.0254')
  assert.equal(whyNotRedefineUnit(defined(null, null), inch, ['2 parts']), null)
  assert.equal(whyNotRedefineUnit(inch, defined('length', '0.02540'), ['2 parts']), null)
  assert.equal(whyNotRedefineUnit(inch, defined('length', '0.025'), []), null)
  assert.equal(whyNotRedefineUnit(inch, defined('length', '0.025'), ['2 parts'])?.code, 'INVALID_INPUT')
  assert.equal(whyNotRedefineUnit(inch, defined(null, null), ['2 parts'])?.code, 'INVALID_INPUT')
})
