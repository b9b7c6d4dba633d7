import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInput, emptyPlan, problemsOfPlan, updateInput } from './planForm.ts'

const filled = { ...emptyPlan, partId: '7', quantity: '2' }

test('work is planned when it is said what is to be made and how many; all else is open', () => {
  assert.deepEqual(Object.keys(problemsOfPlan(emptyPlan, null)), ['partId'])
  assert.deepEqual(problemsOfPlan(filled, 'SERIAL'), {})
  const { partId, quantity, needBy, procedureId, priority } = createInput(filled)
  assert.deepEqual([partId, quantity, needBy, procedureId, priority], ['7', '2', null, null, 0])
})

test('what contradicts itself is said beside its field before it is sent', () => {
  const wrong = {
    ...filled,
    quantity: '1.5',
    priority: 'soon',
    windowStart: '2026-03-02T06:00:00Z',
    windowEnd: '2026-03-01T06:00:00Z',
  }
  const problems = problemsOfPlan(wrong, 'SERIAL')
  assert.deepEqual(Object.keys(problems), ['quantity', 'windowEnd', 'priority'])
  assert.match(problems['quantity'] ?? '', /^Is 1.5, and serials are whole units/)
  assert.deepEqual(Object.keys(problemsOfPlan({ ...filled, quantity: '1.5' }, null)), [])
  assert.deepEqual(Object.keys(problemsOfPlan({ ...filled, quantity: 'two' }, null)), ['quantity'])
})

test('an edit sends what changed and nothing else, a procedure as a version or as whichever is released', () => {
  assert.deepEqual(sent({ needBy: '' }), { needBy: null })
  assert.deepEqual(sent({ quantity: '3' }), { quantity: '3' })
  assert.deepEqual(sent({ procedureFamilyId: '9' }), { procedureId: null, procedureFamilyId: '9' })
  assert.deepEqual(sent({ procedureId: '12' }, { procedureFamilyId: '9' }), {
    procedureId: '12',
    procedureFamilyId: null,
  })
})

function sent(changes: Record<string, string>, before: Record<string, string> = {}) {
  const input = updateInput(changes, { ...filled, ...before, ...changes })
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
