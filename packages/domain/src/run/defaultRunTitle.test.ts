import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePattern } from '../pattern.ts'
import { defaultRunTitle, runTitleRule, usualRunTitle } from './defaultRunTitle.ts'

const run = {
  runId: '1234',
  partNumber: 'BRKT-ASSY-001',
  revision: 'B',
  serialNumber: null,
  lotNumber: null,
  procedure: 'Bracket build',
  orderReference: null,
}

test('a run is called after its part and serial, or lot, or part alone', () => {
  const titleOf = (unit: object) => defaultRunTitle(usualRunTitle, { ...run, ...unit })
  assert.equal(titleOf({ serialNumber: 'SN-00001', lotNumber: 'L-1' }), 'Run 1234: BRKT-ASSY-001 · SN-00001')
  assert.equal(titleOf({ lotNumber: 'L-7' }), 'Run 1234: BRKT-ASSY-001 · L-7')
  assert.equal(titleOf({}), 'Run 1234: BRKT-ASSY-001')
})

test('an organization calls its runs by a pattern of its own', () => {
  const pattern = '{order} / {part} {revision} {serial} – {procedure}'
  assert.equal(parsePattern(pattern, 'runTitlePattern', runTitleRule), pattern)
  assert.equal(
    defaultRunTitle(pattern, { ...run, serialNumber: 'SN-1', orderReference: 'PO-7' }),
    'PO-7 / BRKT-ASSY-001 B SN-1 – Bracket build',
  )
  assert.equal(defaultRunTitle(pattern, run), 'BRKT-ASSY-001 B – Bracket build')
})
