import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted, type Refusal } from '../refusal.ts'
import {
  type AssignableLine,
  type AssignedPart,
  lineOfPart,
  unassignedParts,
  whyNotAssignPart,
} from './assignParts.ts'

const quantity = (text: string) => accepted(parseQuantity(text))
const line = (wishes: Partial<AssignableLine> = {}): AssignableLine => ({
  lineId: '1',
  parentFamilyId: 'pump',
  partId: 'nut A',
  partFamilyId: 'nut',
  partNumber: 'NUT-1',
  quantity: quantity('5'),
  designators: [],
  ...wishes,
})
const part = (minimum: string, wishes: Partial<AssignedPart> = {}): AssignedPart => ({
  ...line(),
  minimum: quantity(minimum),
  designator: null,
  ...wishes,
})
const fieldsOf = (refusals: readonly Refusal[]) =>
  refusals.map((refusal) => (refusal.code === 'INVALID_INPUT' ? refusal.field : refusal.code))

test('as much of a line is assigned to steps as one unit takes, and no more', () => {
  assert.deepEqual(whyNotAssignPart(line(), part('2'), [part('3')]), [])
  assert.deepEqual(fieldsOf(whyNotAssignPart(line(), part('2.5'), [part('3')])), ['quantity'])
  assert.deepEqual(fieldsOf(whyNotAssignPart(line(), part('0'), [])), ['quantity'])
})

test('of a line that records the lot only, nothing is counted at a step', () => {
  const traced = line({ quantity: quantity('0') })
  assert.deepEqual(whyNotAssignPart(traced, part('0'), []), [])
  assert.deepEqual(fieldsOf(whyNotAssignPart(traced, part('1'), [])), ['quantity', 'quantity'])
})

test('one piece goes to one place of the line, at one step', () => {
  const placed = line({ designators: ['R1', 'R2'], quantity: quantity('2') })
  assert.deepEqual(
    whyNotAssignPart(placed, part('1', { designator: 'R1' }), [part('1', { designator: 'R2' })]),
    [],
  )
  assert.deepEqual(fieldsOf(whyNotAssignPart(placed, part('2', { designator: 'R1' }), [])), ['quantity'])
  assert.deepEqual(fieldsOf(whyNotAssignPart(placed, part('1', { designator: 'R9' }), [])), [
    'mbomItemReferenceDesignatorId',
  ])
  assert.deepEqual(
    fieldsOf(whyNotAssignPart(placed, part('1', { designator: 'R1' }), [part('1', { designator: 'R1' })])),
    ['mbomItemReferenceDesignatorId'],
  )
})

test('what a step takes is found in a new version of the BOM by its part, then by its part number', () => {
  const lines = [line({ lineId: '7', partId: 'nut B' }), line({ lineId: '8' })]
  assert.equal(lineOfPart(part('1'), lines)?.lineId, '8')
  assert.equal(lineOfPart(part('1'), lines.slice(0, 1))?.lineId, '7')
  assert.equal(lineOfPart(part('1', { parentFamilyId: 'motor' }), lines), undefined)
})

test('lines of which pieces are left over are named with what is assigned', () => {
  const lines = [line(), line({ lineId: '2', partId: 'bolt', partFamilyId: 'bolt', partNumber: 'BOLT-1' })]
  assert.deepEqual(unassignedParts(lines, [part('2')]), ['NUT-1 (2 of 5 assigned)', 'BOLT-1'])
  assert.deepEqual(unassignedParts([line()], [part('2'), part('3')]), [])
  const traced = line({ quantity: quantity('0') })
  assert.deepEqual(unassignedParts([traced], []), ['NUT-1'])
  assert.deepEqual(unassignedParts([traced], [part('0')]), [])
})
