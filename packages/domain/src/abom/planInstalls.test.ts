import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDecimals, compareDecimals, parseDecimal, parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { Unit } from '../unitOfMeasurement/measure.ts'
import { installsDue } from './installsDue.ts'
import { missingOfStep, type UnitLine } from './missingInstalls.ts'
import { type LineToFill, planInstalls, type UnitToInstall } from './planInstalls.ts'
import { planKitInstalls } from './planKitInstalls.ts'
import { isSatisfied, missingOf, quantityOfPlace } from './requirementState.ts'
import { servesRequirement } from './servesRequirement.ts'

const q = (text: string): Quantity => accepted(parseQuantity(text))
const measure = (name: string, factor: string): Unit => ({
  id: name,
  name,
  dimension: 'length',
  factor: accepted(parseDecimal(factor)),
})
const metre = measure('m', '1')
const millimetre = measure('mm', '0.001')
const nut = { id: '5', familyId: '5', revision: 'B', era: 0 }

const line = (more: Partial<LineToFill> = {}): LineToFill => ({
  id: '11',
  partName: 'NUT rev B',
  partNumber: 'NUT',
  quantity: q('4'),
  designators: [],
  installed: [],
  part: nut,
  interchange: 'EXACT',
  substitutes: [],
  unit: null,
  parentId: '1',
  parentName: 'TOP SN-1',
  isParentControlled: false,
  run: { runId: '7', batchId: '8' },
  ancestors: new Set(['1']),
  ...more,
})
const lot = (more: Partial<UnitToInstall> = {}): UnitToInstall => ({
  id: '20',
  name: 'NUT LOT-1',
  part: nut,
  isSerial: false,
  quantity: q('10'),
  scrapped: q('0'),
  unit: null,
  status: 'AVAILABLE',
  isOnQualityHold: false,
  kit: null,
  because: null,
  isControlled: false,
  expiresOn: null,
  today: '2026-11-27',
  ...more,
})
const asked = (into: LineToFill, unit: UnitToInstall, quantity: string | null = null) => ({
  line: into,
  unit,
  quantity: quantity === null ? null : q(quantity),
  designator: null,
})
const codes = (...all: ReturnType<typeof asked>[]) => planInstalls(all, 10).refusals.map(({ code }) => code)

test('a line takes its part, the revisions that it allows, and listed substitutes', () => {
  const wanted = { part: nut, interchange: 'EXACT', substitutes: ['9'] } as const
  const revision = (letters: string, id = '6') => ({ ...nut, id, revision: letters })
  assert.equal(servesRequirement(wanted, nut), true)
  assert.equal(servesRequirement(wanted, revision('C')), false)
  assert.equal(servesRequirement(wanted, { ...nut, id: '9', familyId: '9' }), true)
  const later = { ...wanted, interchange: 'THIS_OR_LATER' } as const
  assert.deepEqual(
    [servesRequirement(later, revision('C')), servesRequirement(later, revision('A'))],
    [true, false],
  )
  assert.equal(servesRequirement(later, { ...revision('A'), era: 1 }), true, 'counting was begun anew')
  assert.equal(servesRequirement({ ...wanted, interchange: 'ANY' }, revision('A')), true)
})

test('what is measured by length goes in with a tolerance, and in the unit that it is counted in', () => {
  const wire = line({ quantity: q('300'), unit: millimetre })
  const reel = lot({ unit: metre })
  assert.equal(planInstalls([asked(wire, reel)], 10).installs[0]?.taken, '0.3')
  assert.deepEqual(codes(asked(wire, reel, '330')), [])
  assert.deepEqual(codes(asked(wire, reel, '331')), ['OVER_INSTALL'])
  assert.deepEqual(codes(asked(line(), lot(), '4.1')), ['OVER_INSTALL'], 'pieces have none')
})

test('a unit that is in work, held, controlled or the parent’s own container does not go in', () => {
  assert.deepEqual(codes(asked(line(), lot({ status: 'WIP' }))), ['UNIT_NOT_AVAILABLE'])
  assert.deepEqual(codes(asked(line(), lot({ expiresOn: '2026-11-26' }))), ['UNIT_EXPIRED'])
  assert.deepEqual(codes(asked(line(), lot({ expiresOn: '2026-11-27' }))), [])
  assert.deepEqual(codes(asked(line(), lot({ isOnQualityHold: true }))), ['UNIT_ON_HOLD'])
  assert.deepEqual(codes(asked(line(), lot({ isControlled: true }))), ['INVALID_INPUT'])
  assert.deepEqual(codes(asked(line({ ancestors: new Set(['1', '20']) }), lot())), ['ASSEMBLY_CYCLE'])
  assert.deepEqual(codes(asked(line(), lot({ quantity: q('1'), isSerial: true }), '0.5')), ['INVALID_INPUT'])
})

test('what is scrapped of a lot stays behind when the rest goes in', () => {
  const { installs } = planInstalls([asked(line(), lot({ quantity: q('6'), scrapped: q('2') }))], 0)
  assert.deepEqual([installs[0]?.taken, installs[0]?.isWhole], ['4', false])
})

test('however many go into a line from one lot, no more goes in than it asks for or than there is', () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 60 }).map((tenths) => String(tenths / 10)),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(amounts, amounts, (toOne, toOther) => {
      const unit = lot()
      const [one, other] = [line(), line({ id: '12', quantity: q('8') })]
      const plan = planInstalls(
        [...toOne.map((each) => asked(one, unit, each)), ...toOther.map((each) => asked(other, unit, each))],
        0,
      )
      const sum = (id: string | null) =>
        plan.installs
          .filter((install) => id === null || install.line.id === id)
          .reduce((total, { quantity }) => addDecimals(total, quantity), accepted(parseDecimal('0')))
      assert.ok(compareDecimals(sum('11'), one.quantity) <= 0)
      assert.ok(compareDecimals(sum('12'), other.quantity) <= 0)
      assert.ok(compareDecimals(sum(null), unit.quantity) <= 0)
      assert.ok(plan.installs.filter(({ isWhole }) => isWhole).length <= 1)
    }),
  )
})

test('a line is satisfied by its quantity, by something at every place, or by one lot recorded', () => {
  const placed = { quantity: q('20'), designators: ['R1', 'R2'], partNumber: 'RES' }
  assert.equal(quantityOfPlace(placed), '10', 'a lot of ten boards takes ten at each')
  assert.equal(missingOf({ ...placed, installed: [{ quantity: q('10'), designator: 'R1' }] }), 'RES at R2')
  assert.equal(isSatisfied({ ...line(), installed: [{ quantity: q('4'), designator: null }] }), true)
  const recorded = line({ quantity: q('0') })
  assert.equal(missingOf(recorded), 'the lot of NUT')
  assert.equal(isSatisfied({ ...recorded, installed: [{ quantity: q('0'), designator: null }] }), true)
})

test('a step needs its own minimum beside what the steps that are done have taken of the line', () => {
  const own = { lineId: '7', parentFamilyId: '1', partId: '5', partFamilyId: '5', partNumber: 'NUT' }
  const unitLine = (installed: string): UnitLine => ({
    ...own,
    quantity: q('5'),
    designators: [],
    installed: [{ quantity: q(installed), designator: null }],
  })
  const takes = (minimum: string) => ({ parts: [{ ...own, minimum: q(minimum), designator: null }] })
  const missing = (installed: string, isDone: boolean) =>
    missingOfStep(takes('2'), [{ ...takes('3'), isDone }], {
      lines: [unitLine(installed)],
      unitQuantity: q('1'),
    })
  assert.deepEqual(missing('2', false), [])
  assert.deepEqual(missing('3', true), ['NUT × 2'])
  assert.deepEqual(missing('5', true), [])
})

test('a final build owes every line, a change what it changed, a look nothing', () => {
  assert.equal(installsDue('BUILD', false), 'ALL')
  assert.equal(installsDue('BUILD', true), 'OWN_STEPS')
  assert.equal(installsDue('REWORK', false), 'CHANGED')
  assert.equal(installsDue('INSPECTION', false), 'NONE')
})

test('what is kitted goes in for its own run or batch alone', () => {
  const kitted = (runId: string | null, batchId: string | null) =>
    lot({ status: 'KITTED', kit: { runId, batchId }, because: 'it is in kit 31' })
  const into = (unit: UnitToInstall, more: Partial<LineToFill> = {}) =>
    planInstalls([asked(line(more), unit)], 0).refusals.map(({ code }) => code)
  assert.deepEqual(into(kitted('7', null)), [])
  assert.deepEqual(into(kitted(null, '8')), [])
  assert.deepEqual(into(kitted('9', null)), ['UNIT_NOT_AVAILABLE'])
  assert.deepEqual(into(kitted(null, '9')), ['UNIT_NOT_AVAILABLE'])
  assert.deepEqual(into(kitted(null, null)), ['UNIT_NOT_AVAILABLE'], 'of a kit for nothing')
  assert.deepEqual(into(kitted(null, '8'), { run: { runId: '7', batchId: null } }), ['UNIT_NOT_AVAILABLE'])
  assert.deepEqual(into(kitted('7', null), { run: null }), ['UNIT_NOT_AVAILABLE'])
})

test('a kit fills the lines that take its parts, as far as it reaches, place by place', () => {
  const [first, second] = [lot({ id: '20', quantity: q('3') }), lot({ id: '21', quantity: q('9') })]
  const shares = (...given: [LineToFill, UnitToInstall[]]) =>
    planKitInstalls([given[0]], given[1]).map((one) => [one.unit.id, one.quantity, one.designator])
  assert.deepEqual(shares(line(), [first, second]), [
    ['20', '3', null],
    ['21', '1', null],
  ])
  const placed = line({ quantity: q('2'), designators: ['R1', 'R2'] })
  assert.deepEqual(shares(placed, [second]), [
    ['21', '1', 'R1'],
    ['21', '1', 'R2'],
  ])
  assert.deepEqual(shares(line({ part: { ...nut, id: '6', familyId: '6' } }), [first]), [], 'not its part')
  assert.deepEqual(
    shares(line({ installed: [{ quantity: q('4'), designator: null }] }), [first]),
    [],
    'complete',
  )
  assert.deepEqual(planInstalls(planKitInstalls([line()], [first, second]), 0).refusals, [])
})
