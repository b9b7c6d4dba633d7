import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { certificatesExpiring } from './certificatesExpiring.ts'
import { noticeOfEnding } from './noticeOfEnding.ts'
import { whyNotCertified, whyNotValidDays } from './whyNotCertified.ts'

const weld = { id: '5', name: 'EN ISO 9606-1' }
const step = { number: '2', title: 'Weld' }
const at = (today: string, validTo: string | null = '2026-03-31') =>
  whyNotCertified({
    person: 'Omar',
    step,
    asked: [weld],
    held: [{ kindId: '5', validFrom: '2026-01-01', validTo }],
    today,
  })

test('a certificate is valid from its first day through its last, and one without a last day for good', () => {
  assert.deepEqual(at('2026-01-01'), [])
  assert.deepEqual(at('2026-03-31'), [])
  assert.deepEqual(at('2099-01-01', null), [])
  const fault = { code: 'CERTIFICATE_MISSING', step, certificate: weld.name, person: 'Omar' }
  assert.deepEqual(at('2026-04-01'), [{ ...fault, expiredOn: '2026-03-31' }])
  assert.deepEqual(at('2025-12-31'), [{ ...fault, expiredOn: null }], 'it has not begun')
  assert.match(explain(at('2026-04-01')[0] ?? assert.fail()), /expired on 2026-03-31.*[Rr]enew/)
})

test('each kind that is asked for is wanted, and another one stands in for none', () => {
  const held = [{ kindId: '6', validFrom: '2026-01-01', validTo: null }]
  const facts = { person: 'Omar', step, held, today: '2026-02-01' }
  assert.equal(whyNotCertified({ ...facts, asked: [weld, { id: '6', name: 'IPC' }] }).length, 1)
  assert.deepEqual(whyNotCertified({ ...facts, asked: [] }), [])
})

test('the last day is not before the first', () => {
  assert.equal(whyNotValidDays('2026-01-01', '2026-01-01'), null)
  assert.equal(whyNotValidDays('2026-01-02', '2026-01-01')?.code, 'INVALID_INPUT')
})

test('a start is told the day on which the last certificate ends, and the step', () => {
  const [warning] = certificatesExpiring([{ step: 'Weld', certificate: weld.name, validTo: '2026-03-31' }])
  assert.deepEqual(
    [warning?.code, warning?.on, warning?.step],
    ['CERTIFICATE_EXPIRING', '2026-03-31', 'Weld'],
  )
})

test('whose certificate ends is told 30 days before, 7 days before and on its last day, once each', () => {
  const validTo = '2026-03-31'
  const told = (today: string, toldOn: string | null = null) => noticeOfEnding({ validTo, today, toldOn })
  assert.equal(told('2026-02-28'), null)
  assert.match(told('2026-03-01') ?? '', /^Its last day is 2026-03-31\. Have it renewed/)
  assert.equal(told('2026-03-23', '2026-03-01'), null)
  assert.ok(told('2026-03-24', '2026-03-23'))
  assert.equal(told('2026-03-30', '2026-03-24'), null)
  assert.ok(told('2026-03-31', '2026-03-30'))
  assert.equal(told('2026-04-01', '2026-03-31'), null)
  assert.match(told('2026-04-30', '2026-03-30') ?? '', /^It ended on 2026-03-31/, 'nothing ran for a month')
  assert.equal(told('2026-05-01'), null, 'what ended long ago is no news')
})
