import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderWords } from '../../components/words/orderWords.ts'
import { words } from '../../components/words.ts'
import { type StateFacts, stateOfUnit } from './stateOfUnit.ts'

const unit: StateFacts = {
  status: 'AVAILABLE',
  statusReason: null,
  howCreated: 'RECEIVED',
  mergedInto: null,
  location: null,
  runs: [],
}
const build = { id: '9', title: 'Run 9', isOpen: true, purpose: 'BUILD' } as const
const textOf = (over: Partial<StateFacts>) => stateOfUnit({ ...unit, ...over })?.text ?? null

test('of a unit that is available nothing is explained, and of one on hold its own notice tells', () => {
  assert.equal(textOf({}), null)
  assert.equal(textOf({ status: 'UNAVAILABLE', statusReason: 'QUALITY_HOLD' }), null)
})

test('every other state that a unit can have is explained, with what ends it', () => {
  assert.equal(textOf({ status: 'UNAVAILABLE', statusReason: 'SHIPPED' }), words.units.shipped)
  assert.equal(textOf({ status: 'UNAVAILABLE', statusReason: 'CONSUMED' }), words.units.consumed)
  assert.equal(
    textOf({ status: 'UNAVAILABLE', statusReason: 'CONSUMED', mergedInto: { id: '7' } }),
    words.units.merged,
  )
  assert.equal(textOf({ status: 'UNAVAILABLE', statusReason: 'VOIDED' }), words.units.voided)
  const order = { howCreated: 'ORDERED' }
  assert.equal(textOf({ ...order, status: 'ON_ORDER' }), orderWords.onOrder)
  assert.equal(textOf({ ...order, status: 'UNAVAILABLE', statusReason: 'RECEIVED' }), orderWords.received)
  assert.equal(textOf({ ...order, status: 'UNAVAILABLE', statusReason: 'VOIDED' }), orderWords.canceled)
  assert.equal(textOf({ status: 'SCRAPPED' }), words.units.scrapped)
  const cage = { status: 'UNAVAILABLE', statusReason: 'PLACE_NOT_AVAILABLE', location: { name: 'Cage 4' } }
  assert.match(textOf(cage) ?? '', /Cage 4/)
})

test('a unit in work names the runs that build or change it, not those that look at it', () => {
  const inspection = { ...build, id: '10', purpose: 'INSPECTION' } as const
  const state = stateOfUnit({ ...unit, status: 'WIP', runs: [inspection, build] })
  assert.deepEqual(state?.runs, [build])
})

test('a unit in work without an open run waits for its final build, or for a run that is not seen', () => {
  assert.equal(textOf({ status: 'WIP', runs: [{ ...build, isOpen: false }] }), words.units.moreBuilds)
  assert.equal(textOf({ status: 'WIP', runs: [] }), words.units.inHiddenRun)
})
