import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from '../refusal.ts'
import { summarizeReadiness } from './summarizeReadiness.ts'

const inReview: Refusal = {
  code: 'PROCEDURE_UNRELEASED',
  procedureId: '3',
  status: 'IN_REVIEW',
  newestProcedureId: null,
  steps: [],
}

test('a board says in a few words what planned work waits for', () => {
  assert.equal(summarizeReadiness([inReview], 2), 'Procedure in review, 2 parts short')
  assert.equal(summarizeReadiness([{ ...inReview, status: 'DRAFT' }], 0), 'Procedure is a draft')
  assert.equal(
    summarizeReadiness([{ code: 'MBOM_MISSING', partId: '7', partNumber: 'P', draftVersion: 1 }], 0),
    'Bill of materials not released',
  )
  assert.equal(summarizeReadiness([], 1), '1 part short')
  assert.equal(summarizeReadiness([], 0), 'Ready')
})

test('what no word was found for is said by its code', () => {
  assert.equal(summarizeReadiness([{ code: 'BATCH_NOT_FOUND', batchId: '7' }], 0), 'Batch not found')
})
