import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type UnitToShip, whyNotReturn, whyNotShip } from './whyNotShip.ts'

const unit: UnitToShip = {
  id: '7',
  name: 'BRKT-1 SN-7',
  isShipped: false,
  isOrder: false,
  isVoided: false,
  isEmpty: false,
  isScrapped: false,
  isInstalled: false,
  isKitted: false,
  isOnQualityHold: false,
  openRun: null,
  isInWork: false,
  isIdentified: true,
}
const codes = (over: Partial<UnitToShip>) => whyNotShip({ ...unit, ...over }).map(({ code }) => code)

test('a good unit that nobody works on is shipped', () => {
  assert.deepEqual(codes({}), [])
})

for (const [what, facts, code] of [
  ['away already', { isShipped: true }, 'INVALID_INPUT'],
  ['voided', { isVoided: true }, 'INVALID_INPUT'],
  ['consumed', { isEmpty: true }, 'INVALID_INPUT'],
  ['scrapped', { isScrapped: true }, 'INVALID_INPUT'],
  ['built into another unit', { isInstalled: true }, 'INVALID_INPUT'],
  ['put aside in a kit', { isKitted: true }, 'INVALID_INPUT'],
  ['built in from a kit', { isInstalled: true, isKitted: true }, 'INVALID_INPUT'],
  ['on quality hold', { isOnQualityHold: true }, 'UNIT_ON_HOLD'],
  ['worked on', { openRun: { id: '9', title: 'Run 9' } }, 'UNIT_IN_BUILD'],
  ['still to be built on', { isInWork: true }, 'INVALID_INPUT'],
  ['without its number', { isIdentified: false }, 'INVALID_INPUT'],
] as const) {
  test(`what is ${what} is not shipped`, () => {
    assert.deepEqual(codes(facts), [code])
  })
}

test('all that keeps a unit here is said at once', () => {
  assert.deepEqual(codes({ isOnQualityHold: true, openRun: { id: null, title: null }, isInWork: true }), [
    'UNIT_ON_HOLD',
    'UNIT_IN_BUILD',
  ])
})

test('only what is away comes back', () => {
  assert.equal(whyNotReturn({ ...unit, isShipped: true }), null)
  assert.equal(whyNotReturn(unit)?.code, 'INVALID_INPUT')
})
