import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderUnchanged } from './redlineOrder.ts'
import { redlineShown, whyStaysOpen } from './releasedByIssue.ts'

const required = [
  { role: { id: 'e', name: 'Manufacturing Engineer' }, count: 1 },
  { role: { id: 'q', name: 'Quality Engineer' }, count: 1 },
]
const redline = { status: 'IN_REVIEW', required, authorIds: ['maya'], decisions: [] } as const
const shown = redlineShown({ id: '7', change: 'MODIFY', after: 'ab', order: orderUnchanged, below: [] })
const enno = { userId: 'enno', roleId: 'e', redlines: [shown] }
const quinn = { userId: 'quinn', roleId: 'q', redlines: [shown] }
const whyNot = (given: Partial<Parameters<typeof whyStaysOpen>[0]>, ...approvals: (typeof enno)[]) =>
  whyStaysOpen({ ...redline, ...given }, shown, approvals)?.split(/[:.]/)[0] ?? null

test('the approvals of a disposition release a redline when they cover the roles that it takes, with those that it has itself', () => {
  assert.equal(whyNot({}, enno, quinn), null)
  assert.equal(whyNot({}, enno), 'Approvals of it are missing')
  assert.equal(whyNot({ decisions: [{ userId: 'quinn', roleId: 'q', decision: 'APPROVED' }] }, enno), null)
})

test('no approval of a disposition counts of who wrote the redline, who decided on it already, or who was shown another', () => {
  assert.equal(whyNot({}, { ...enno, userId: 'maya' }, quinn), 'Approvals of it are missing')
  const asEngineer = { userId: 'quinn', roleId: 'e', decision: 'APPROVED' } as const
  assert.equal(whyNot({ decisions: [asEngineer] }, quinn), 'Approvals of it are missing')
  const order = { ...orderUnchanged, place: { before: null, after: '3' } }
  const others = [
    { ...shown, after: 'cd' },
    { ...shown, redlineId: '8' },
    redlineShown({ id: '7', change: 'MODIFY', after: 'ab', order, below: [] }),
    { ...shown, below: [{ number: '3A.1', digest: 'ef' }] },
  ]
  for (const other of others)
    assert.equal(whyNot({}, { ...enno, redlines: [other] }, quinn), 'Approvals of it are missing')
})

test('a redline that is not in review stays open, whoever approves the disposition', () => {
  for (const status of ['DRAFT', 'REJECTED'] as const)
    assert.equal(whyNot({ status, required: [] }, enno, quinn), 'It is not in review')
})
