import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity, type Quantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { planBomChange, type StandingLine, tellBomChange, type WantedLine } from './bomChange.ts'

const of = (text: string): Quantity => accepted(parseQuantity(text))
const line = (partNumber: string, quantity: string, rest: Partial<StandingLine> = {}): StandingLine => ({
  id: `line-${partNumber}`,
  partId: partNumber,
  partNumber,
  quantity: of(quantity),
  designators: [],
  rest: '',
  isOfBom: true,
  installed: of('0'),
  filled: [],
  ...rest,
})
const wanted = (partNumber: string, quantity: string, designators: readonly string[] = []): WantedLine => ({
  id: `item-${partNumber}`,
  partId: partNumber,
  partNumber,
  quantity: of(quantity),
  designators,
  rest: '',
})

test('a later build run of another BOM version adds, changes and takes away lines, and says so before', () => {
  const change = planBomChange(
    [line('NUT', '4'), line('WASHER', '4.0'), line('CLIP', '1'), line('SHIM', '2', { isOfBom: false })],
    [wanted('NUT', '6'), wanted('WASHER', '4'), wanted('BOLT', '6')],
  )
  assert.equal(tellBomChange(change), 'adds 6 × BOLT; changes NUT from 4 to 6; takes away 1 × CLIP')
  assert.deepEqual(
    change.same.map(({ line: { id } }) => id),
    ['line-WASHER'],
  )
  assert.equal(tellBomChange(planBomChange([line('NUT', '4')], [wanted('NUT', '4')])), null)
})

test('what is built in stays asked for, and so do the places that are filled', () => {
  const change = planBomChange(
    [
      line('NUT', '4', { installed: of('3') }),
      line('CLIP', '1', { installed: of('1') }),
      line('CAP', '2', { designators: ['C1', 'C2'], installed: of('1'), filled: ['C2'] }),
      line('PIN', '1', { installed: of('1') }),
    ],
    [wanted('NUT', '2'), wanted('CAP', '2', ['C1', 'C3']), wanted('PIN', '2')],
  )
  assert.equal(
    tellBomChange(change),
    'changes PIN from 1 to 2; leaves as it is, since more is built in, NUT, CAP, CLIP',
  )
})
