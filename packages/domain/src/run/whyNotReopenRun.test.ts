import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { parseQuantity } from '../decimal.ts'
import { accepted, explain, type Refusal } from '../refusal.ts'
import { type RunToReopen, whyNotReopenRun } from './whyNotReopenRun.ts'

const quinn: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set(['ReopenRun']) }
const quantity = (text: string) => accepted(parseQuantity(text))
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code)

function completed(unit: Partial<RunToReopen['unit']> = {}, rest: Partial<RunToReopen> = {}): RunToReopen {
  return {
    run: { id: '1', canceledAt: null, completedAt: '2026-03-01T10:00:00Z', heldAt: null, hold: null },
    purpose: 'BUILD',
    quantity: quantity('1'),
    unit: {
      id: '7',
      name: 'PUMP SN-1',
      status: 'AVAILABLE',
      statusReason: null,
      quantity: quantity('1'),
      lockedIn: null,
      openBuild: null,
      ...unit,
    },
    ...rest,
  }
}

const why = (facts: RunToReopen, { reason = 'wrong seal', signerId = '8', actor = quinn } = {}) =>
  whyNotReopenRun(facts, { actor, reason, signerId })

test('a completed run is reopened with a reason and the signature of a second person', () => {
  assert.deepEqual(why(completed()), [])
  assert.deepEqual(codes(why(completed(), { reason: ' ' })), ['REASON_REQUIRED'])
  assert.deepEqual(codes(why(completed(), { signerId: '5' })), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(codes(why(completed(), { actor: { ...quinn, isApiKey: true } })), ['SIGNATURE_REQUIRED'])
})

test('a run that is open or canceled is not reopened', () => {
  const { run } = completed()
  assert.deepEqual(codes(why(completed({}, { run: { ...run, completedAt: null } }))), ['RUN_NOT_REOPENABLE'])
  const canceled = { ...run, completedAt: null, canceledAt: '2026-03-01T10:00:00Z' }
  assert.match(
    why(completed({}, { run: canceled }))
      .map(explain)
      .join(),
    /it is canceled\. Start a new run\./,
  )
})

test('a run is not reopened when its unit is scrapped, consumed, shipped, or locked in another', () => {
  const said = (unit: Partial<RunToReopen['unit']>) => why(completed(unit)).map(explain).join()
  assert.match(said({ status: 'SCRAPPED' }), /PUMP SN-1 is scrapped/)
  assert.match(said({ status: 'UNAVAILABLE', statusReason: 'CONSUMED' }), /is consumed/)
  assert.match(said({ status: 'UNAVAILABLE', statusReason: 'SHIPPED' }), /is shipped/)
  assert.match(
    said({ status: 'INSTALLED', lockedIn: 'FRAME SN-2' }),
    /is built into FRAME SN-2, whose run is completed\. Start a rework run instead\./,
  )
})

test('a unit that is in an open assembly, or held, is worked on again', () => {
  assert.deepEqual(why(completed({ status: 'INSTALLED' })), [])
  assert.deepEqual(why(completed({ status: 'UNAVAILABLE', statusReason: 'QUALITY_HOLD' })), [])
})

test('a lot of which some was taken since is reworked, not reopened', () => {
  const taken = completed({ quantity: quantity('6') }, { quantity: quantity('10') })
  assert.match(why(taken).map(explain).join(), /has 6 left of the 10 that were built/)
})

test('one open build at a time: what another run builds now is not reopened beside it', () => {
  const openBuild = { id: '9', title: 'Run 9' }
  assert.deepEqual(codes(why(completed({ openBuild }))), ['UNIT_IN_BUILD'])
  assert.deepEqual(why(completed({ openBuild }, { purpose: 'INSPECTION' })), [])
})
