import assert from 'node:assert/strict'
import { test } from 'node:test'
import { procedureStatuses } from '../procedure/procedureStatus.ts'
import { whyNotMoveStandardStep, whyNotUseStandardStep } from './standardStepStatus.ts'
import {
  whyNotBreakLink,
  whyNotChangeUse,
  whyNotEditDraft,
  whyNotEditStep,
  whyNotTakeParts,
  whyNotTop,
} from './whyNotEditDraft.ts'

test('only a draft is edited, of a procedure and of a standard step', () => {
  for (const kind of ['procedure', 'standardStep'] as const) {
    const refused = procedureStatuses.filter((status) => whyNotEditDraft({ id: '1', kind, status }) !== null)
    assert.deepEqual(refused, ['IN_REVIEW', 'RELEASED', 'ARCHIVED'])
  }
})

test('a use of a standard step is edited in the standard step, and nothing is hung below it', () => {
  const step = { id: '1', kind: 'procedure', status: 'DRAFT', stepId: '2', useOf: null } as const
  assert.equal(whyNotEditStep(step), null)
  assert.equal(whyNotEditStep({ ...step, useOf: '3' })?.code, 'STANDARD_STEP_USED')
  assert.equal(whyNotChangeUse(null), null)
  assert.equal(whyNotChangeUse(step), null)
  assert.equal(whyNotChangeUse({ stepId: '2', useOf: '3' })?.code, 'STANDARD_STEP_USED')
})

test('a standard step has one step at the top', () => {
  assert.equal(whyNotTop('procedure', null), null)
  assert.equal(whyNotTop('standardStep', '1'), null)
  assert.equal(whyNotTop('standardStep', null)?.code, 'INVALID_INPUT')
})

test('parts are assigned in procedures, not in standard steps', () => {
  assert.equal(whyNotTakeParts({ kind: 'procedure' }), null)
  assert.equal(whyNotTakeParts({ kind: 'standardStep' })?.code, 'INVALID_INPUT')
})

test('the link of a use is broken at its top', () => {
  assert.equal(whyNotBreakLink({ useOf: '3', isTop: true }), null)
  assert.equal(whyNotBreakLink({ useOf: '3', isTop: false })?.code, 'INVALID_INPUT')
  assert.equal(whyNotBreakLink({ useOf: null, isTop: false })?.code, 'INVALID_INPUT')
})

test('a standard step is used when it is released, and in no other state', () => {
  const refused = procedureStatuses.filter((status) => whyNotUseStandardStep({ id: '1', status }) !== null)
  assert.deepEqual(refused, ['DRAFT', 'IN_REVIEW', 'ARCHIVED'])
})

test('a standard step moves as a procedure version does', () => {
  const from = (action: 'submit' | 'release' | 'archive') =>
    procedureStatuses.filter((status) => whyNotMoveStandardStep(action, status) === null)
  assert.deepEqual(
    [from('submit'), from('release'), from('archive')],
    [['DRAFT'], ['IN_REVIEW'], ['RELEASED']],
  )
})
