import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelsOf, subtreeOf, whyNotPlaceStep } from './whyNotPlaceStep.ts'

/** 1 above 2 above 3 above 4 above 5, and 6 beside 1. */
const chain = ['1', '2', '3', '4', '5'].map((id, index, all) => ({
  id,
  parentId: all[index - 1] ?? null,
  position: 1,
}))
const steps = [...chain, { id: '6', parentId: null, position: 2 }]

test('a procedure has five levels of steps and no sixth', () => {
  assert.equal(whyNotPlaceStep(steps, '4', { levels: 1, moved: null }), null)
  assert.equal(whyNotPlaceStep(steps, '5', { levels: 1, moved: null })?.code, 'INVALID_INPUT')
  assert.equal(whyNotPlaceStep(steps, '4', { levels: 2, moved: null })?.code, 'INVALID_INPUT')
})

test('a step cannot come below itself, nor below a step that is not there', () => {
  assert.equal(whyNotPlaceStep(steps, '2', { levels: 1, moved: '1' })?.code, 'INVALID_INPUT')
  assert.equal(whyNotPlaceStep(steps, '6', { levels: 2, moved: '4' }), null)
  assert.equal(whyNotPlaceStep(steps, '7', { levels: 1, moved: null })?.code, 'NOT_FOUND')
})

test('a step is moved and copied with all below it', () => {
  assert.deepEqual(subtreeOf(steps, '3'), ['3', '4', '5'])
  assert.equal(levelsOf(steps, '3'), 3)
})
