import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KnownVersion, openVersion, planDraft, whyNotDraft } from './planDraft.ts'

const archived: KnownVersion = { id: '11', version: 1, status: 'ARCHIVED' }
const released: KnownVersion = { id: '12', version: 2, status: 'RELEASED' }
const inReview: KnownVersion = { id: '13', version: 3, status: 'IN_REVIEW' }

test('the first mBOM of a part is version 1 and begins empty', () => {
  assert.deepEqual(planDraft([], { wanted: true, from: null }), { version: 1, copyFrom: null })
})

test('the next version begins as the newest, as another that is named, or empty', () => {
  const versions = [archived, released]
  assert.deepEqual(planDraft(versions, { wanted: true, from: null }), { version: 3, copyFrom: '12' })
  assert.deepEqual(planDraft(versions, { wanted: false, from: '11' }), { version: 3, copyFrom: '11' })
  assert.deepEqual(planDraft(versions, { wanted: false, from: null }), { version: 3, copyFrom: null })
})

test('there is one draft or version in review at a time', () => {
  assert.equal(whyNotDraft([archived, released]), null)
  assert.deepEqual(whyNotDraft([released, inReview]), { code: 'DRAFT_EXISTS', type: 'mBOM', id: '13' })
  assert.equal(openVersion([released]), null)
})
