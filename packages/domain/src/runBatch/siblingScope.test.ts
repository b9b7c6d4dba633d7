import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planSiblings, type SiblingAct } from './siblingScope.ts'

const siblings = [{ id: '7' }, { id: '8' }, { id: '9' }]

test('to start, to complete, to sign and to plan are done on the whole batch, anything else on the one unit', () => {
  const by = (act: SiblingAct) => planSiblings({ act, siblingIds: null }, siblings)
  assert.deepEqual(by('start'), siblings)
  assert.deepEqual(by('complete'), siblings)
  assert.deepEqual(by('sign'), siblings)
  assert.deepEqual(by('plan'), siblings)
  assert.deepEqual(by('other'), [])
})

test('the siblings that are named go with it, in the order of the batch, whatever is done; none is none', () => {
  assert.deepEqual(planSiblings({ act: 'other', siblingIds: ['9', '7'] }, siblings), [
    { id: '7' },
    { id: '9' },
  ])
  assert.deepEqual(planSiblings({ act: 'start', siblingIds: [] }, siblings), [])
})

test('a step that is no sibling is named', () => {
  assert.deepEqual(planSiblings({ act: 'start', siblingIds: ['7', '40'] }, siblings), {
    code: 'NOT_A_SIBLING',
    ids: ['40'],
  })
})
