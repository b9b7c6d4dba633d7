import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotApproveStart } from './whyNotApproveStart.ts'

test('a start takes a concession where the version is released and a newer one is', () => {
  const version = { id: '1', status: 'RELEASED', isLatestReleased: false } as const
  assert.equal(whyNotApproveStart(version), null)
  assert.equal(whyNotApproveStart({ ...version, isLatestReleased: true })?.code, 'INVALID_INPUT')
  assert.equal(whyNotApproveStart({ ...version, status: 'ARCHIVED' })?.code, 'PROCEDURE_TRANSITION')
})
