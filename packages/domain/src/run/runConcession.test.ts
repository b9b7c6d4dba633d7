import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftBomConcession, type RunConcession, whyNotApproveDraftBom } from './runConcession.ts'

const concession: RunConcession = { code: 'DRAFT_BOM', mbomVersion: 2, approval: null }
const approved: RunConcession = {
  ...concession,
  approval: { by: '8', at: '2026-03-01T06:00:00Z', reason: 'prototype', signatureId: '9' },
}
const codeOf = (one: RunConcession | null, by: string) =>
  whyNotApproveDraftBom({ id: '1', startedBy: '7', concession: one }, by)?.code ?? null

test('a draft BOM is approved once, by somebody who did not start the run', () => {
  assert.equal(codeOf(concession, '8'), null)
  assert.equal(codeOf(concession, '7'), 'SEPARATION_OF_DUTIES')
  assert.equal(codeOf(approved, '8'), 'INVALID_INPUT')
  assert.equal(codeOf(null, '8'), 'INVALID_INPUT')
})

test('among the concessions of a run that of its draft BOM is found', () => {
  assert.equal(draftBomConcession([]), null)
  assert.equal(draftBomConcession([{ code: 'PROCEDURE_SUPERSEDED' }]), null)
  assert.deepEqual(draftBomConcession([{ code: 'PROCEDURE_SUPERSEDED' }, concession]), concession)
})
