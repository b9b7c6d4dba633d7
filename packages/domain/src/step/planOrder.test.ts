import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOrder, whyNotOrder } from './planOrder.ts'

const siblings = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, position: index + 1 }))
const at = (id: string, position: number) => ({ id, position })
const steps = { field: 'steps', type: 'Step', one: 'step' }

test('a step that is moved up lets the others move down', () => {
  assert.deepEqual(planOrder(siblings, [at('d', 2)]), ['a', 'd', 'b', 'c'])
  assert.deepEqual(planOrder(siblings, [at('a', 4)]), ['b', 'c', 'd', 'a'])
  assert.deepEqual(planOrder(siblings, [at('a', 99)]), ['b', 'c', 'd', 'a'])
})

test('all steps can be put in a new order, counted from 1 or from 0', () => {
  for (const first of [0, 1]) {
    const wanted = ['d', 'c', 'b', 'a'].map((id, index) => at(id, index + first))
    assert.deepEqual(planOrder(siblings, wanted), ['d', 'c', 'b', 'a'])
  }
})

test('one place is given to one step, and only among its siblings', () => {
  assert.equal(whyNotOrder(steps, siblings, [at('a', 1), at('b', 1)])?.code, 'INVALID_INPUT')
  assert.equal(whyNotOrder(steps, siblings, [at('a', 1), at('a', 2)])?.code, 'INVALID_INPUT')
  assert.equal(whyNotOrder(steps, siblings, [at('z', 1)])?.code, 'NOT_FOUND')
  assert.equal(whyNotOrder(steps, siblings, [at('a', 2), at('b', 1)]), null)
})
