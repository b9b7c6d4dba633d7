import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planSiblings, type SiblingAct } from './siblingScope.ts'

const siblings = [{ id: '7' }, { id: '8' }, { id: '9' }]

test('to start, complete, sign, plan and record one value for the batch are done on all of it, anything else on the one unit', () => {
  const by = (act: SiblingAct) => planSiblings({ act, siblingIds: null }, siblings)
  assert.deepEqual(by('start'), siblings)
  assert.deepEqual(by('complete'), siblings)
  assert.deepEqual(by('sign'), siblings)
  assert.deepEqual(by('plan'), siblings)
  assert.deepEqual(by('share'), siblings)
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
