import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal, parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { InventoryFacts } from './inventoryStatus.ts'
import { deriveInventoryStatus } from './inventoryStatus.ts'
import type { TrackedRecord } from './whyNotTracking.ts'
import { whyNotChangeTracking, whyNotTracking } from './whyNotTracking.ts'

const q = (text: string) => accepted(parseQuantity(text))
const lot: InventoryFacts = {
  quantity: q('10'),
  scrappedQuantity: q('0'),
  installedQuantity: q('0'),
  hasInstallations: false,
  isShipped: false,
  isVoided: false,
  isInWork: false,
  isOnQualityHold: false,
  isKitted: false,
  isOnOrder: false,
  isPlaceAvailable: true,
}
const statusOf = (over: Partial<InventoryFacts>): string => {
  const { status, reason } = deriveInventoryStatus({ ...lot, ...over })
  return reason === null ? status : `${status} ${reason}`
}

test('the status of inventory follows from what happened to it', () => {
  assert.equal(statusOf({}), 'AVAILABLE')
  assert.equal(statusOf({ quantity: q('0'), hasInstallations: true }), 'INSTALLED CONSUMED')
  assert.equal(statusOf({ quantity: q('0.00') }), 'UNAVAILABLE CONSUMED')
  assert.equal(statusOf({ isShipped: true }), 'UNAVAILABLE SHIPPED')
  assert.equal(statusOf({ isVoided: true }), 'UNAVAILABLE VOIDED')
  assert.equal(statusOf({ scrappedQuantity: q('10.0') }), 'SCRAPPED')
  assert.equal(statusOf({ scrappedQuantity: q('9') }), 'AVAILABLE')
  assert.equal(statusOf({ installedQuantity: q('10') }), 'INSTALLED')
  assert.equal(statusOf({ isInWork: true }), 'WIP')
  assert.equal(statusOf({ isOnQualityHold: true }), 'UNAVAILABLE QUALITY_HOLD')
  assert.equal(statusOf({ isKitted: true }), 'KITTED')
  assert.equal(statusOf({ isOnOrder: true }), 'ON_ORDER')
  assert.equal(statusOf({ isOnOrder: true, quantity: q('0') }), 'UNAVAILABLE RECEIVED')
  assert.equal(statusOf({ isOnOrder: true, isVoided: true }), 'UNAVAILABLE VOIDED')
  assert.equal(statusOf({ isPlaceAvailable: false }), 'UNAVAILABLE PLACE_NOT_AVAILABLE')
})

test('where several things are true the first of the list is shown', () => {
  const everything: Partial<InventoryFacts> = {
    quantity: q('0'),
    scrappedQuantity: q('10'),
    installedQuantity: q('10'),
    isShipped: true,
    isInWork: true,
    isOnQualityHold: true,
    isKitted: true,
    isOnOrder: true,
    isPlaceAvailable: false,
  }
  const order: readonly [string, Partial<InventoryFacts>][] = [
    ['UNAVAILABLE RECEIVED', { quantity: q('10') }],
    ['UNAVAILABLE SHIPPED', { isShipped: false }],
    ['SCRAPPED', { scrappedQuantity: q('0') }],
    ['INSTALLED', { installedQuantity: q('0') }],
    ['WIP', { isInWork: false }],
    ['UNAVAILABLE QUALITY_HOLD', { isOnQualityHold: false }],
    ['KITTED', { isKitted: false }],
    ['ON_ORDER', { isOnOrder: false }],
    ['UNAVAILABLE PLACE_NOT_AVAILABLE', { isPlaceAvailable: true }],
  ]
  let facts = everything
  for (const [shown, undo] of order) {
    assert.equal(statusOf(facts), shown)
    facts = { ...facts, ...undo }
  }
  assert.equal(statusOf(facts), 'AVAILABLE')
})

test('a serial is one unit or none, a lot any quantity from zero', () => {
  const serial: TrackedRecord = {
    trackingType: 'SERIAL',
    serialNumber: 'SN-1',
    lotNumber: null,
    quantity: q('1'),
    isIdentifiedLater: false,
  }
  const whyNot = (over: Partial<TrackedRecord>) => whyNotTracking({ ...serial, ...over })?.code ?? null
  assert.equal(whyNot({}), null)
  assert.equal(whyNot({ quantity: q('0'), lotNumber: 'L-1' }), null)
  assert.equal(whyNot({ quantity: q('2') }), 'TRACKING')
  assert.equal(whyNot({ quantity: q('0.5') }), 'TRACKING')
  assert.equal(whyNot({ serialNumber: null }), 'TRACKING')
  assert.equal(whyNot({ serialNumber: null, isIdentifiedLater: true }), null)
  const lotTracked: Partial<TrackedRecord> = { trackingType: 'LOT', serialNumber: null, lotNumber: 'L-1' }
  assert.equal(whyNot({ ...lotTracked, quantity: q('0.8') }), null)
  assert.equal(whyNot({ ...lotTracked, quantity: accepted(parseDecimal('-1')) }), 'TRACKING')
  assert.equal(whyNot({ ...lotTracked, lotNumber: null }), 'TRACKING')
  assert.equal(whyNot({ ...lotTracked, serialNumber: 'SN-1' }), 'TRACKING')
  assert.equal(whyNot({ trackingType: null, serialNumber: null, quantity: q('12.5') }), null)
  assert.equal(whyNot({ trackingType: null, quantity: q('12.5') }), 'TRACKING')
})

test('tracking changes only when no record of the old kind is left', () => {
  assert.equal(whyNotChangeTracking('SERIAL', 'LOT', 1)?.code, 'TRACKING')
  assert.equal(whyNotChangeTracking('SERIAL', null, 0), null)
  assert.equal(whyNotChangeTracking(null, 'SERIAL', 5), null)
})
