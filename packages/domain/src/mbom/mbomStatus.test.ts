import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { unreachableStates } from '../transitions.ts'
import type { MBomAction, MBomStatus } from './mbomStatus.ts'
import { mbomStatuses, mbomTransitions, whyNotEditMBom, whyNotMoveMBom } from './mbomStatus.ts'
import type { MBomLine } from './whyNotReleaseMBom.ts'
import { whyNotReleaseMBom } from './whyNotReleaseMBom.ts'

function line(partNumber: string, quantity: string, referenceDesignators: readonly string[] = []): MBomLine {
  return { partId: partNumber, partNumber, quantity: accepted(parseQuantity(quantity)), referenceDesignators }
}

function faults(...lines: MBomLine[]): readonly string[] {
  const refusal = whyNotReleaseMBom('BOARD', lines)
  return refusal?.code === 'MBOM_INVALID'
    ? refusal.problems.map(({ where, problem }) => `${where}: ${problem}`)
    : []
}

test('an mBOM reaches every status from draft, and is edited as a draft only', () => {
  assert.deepEqual(unreachableStates<MBomStatus, MBomAction>(mbomTransitions, mbomStatuses, 'DRAFT'), [])
  assert.equal(whyNotMoveMBom('archive', 'DRAFT')?.code, 'MBOM_TRANSITION')
  assert.equal(whyNotEditMBom({ id: '1', status: 'RELEASED' })?.code, 'MBOM_NOT_DRAFT')
})

test('an mBOM has lines, each part once, none of them the part itself', () => {
  assert.deepEqual(faults(), ['the mBOM: has no lines. Add one'])
  assert.deepEqual(faults(line('M3-nut', '4'), line('belt', '0.8')), [])
  assert.match(faults(line('BOARD', '1')).join(), /is the part itself/)
  assert.match(faults(line('M3-nut', '4'), line('M3-nut', '2')).join(), /is there twice/)
})

test('there are as many designators as pieces, each place named once on a line', () => {
  assert.deepEqual(faults(line('C-22p', '2', ['C2', 'C4']), line('trace', '0', ['X1'])), [])
  assert.match(faults(line('C-22p', '3', ['C2', 'C4'])).join(), /asks for 3 and names 2 places/)
  assert.match(faults(line('C-22p', '2', ['C2', 'C2'])).join(), /the place C2 twice/)
  assert.deepEqual(faults(line('SOCKET', '1', ['U2']), line('CHIP', '1', ['U2'])), [])
})
