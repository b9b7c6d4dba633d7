import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planRoleDefaults } from './planRoleDefaults.ts'

const plan = (seen: string[], current: string[]) =>
  planRoleDefaults({ seen, current }, ['ReadRecord', 'CreateRun', 'CreateAsset'])

test('a role that nobody has changed becomes what the product gives it now', () => {
  assert.deepEqual(plan(['ReadRecord', 'CreateRun'], ['CreateRun', 'ReadRecord']), {
    news: ['CreateAsset'],
    isUntouched: true,
  })
  const whole = ['ReadRecord', 'CreateRun', 'CreateAsset']
  assert.deepEqual(plan(whole, whole), { news: [], isUntouched: true })
})

test('a role from which or to which an administrator moved something is his own', () => {
  assert.deepEqual(plan(['ReadRecord', 'CreateRun'], ['ReadRecord']), {
    news: ['CreateAsset'],
    isUntouched: false,
  })
  assert.ok(!plan(['ReadRecord', 'CreateRun'], ['ReadRecord', 'CreateRun', 'CancelRun']).isUntouched)
  assert.ok(!plan(['ReadRecord', 'CreateRun'], ['ReadRecord', 'CancelRun']).isUntouched)
})

test('what was taken away or declined is not offered again, nor what is there already', () => {
  assert.deepEqual(plan(['ReadRecord', 'CreateRun', 'CreateAsset'], ['ReadRecord']).news, [])
  assert.deepEqual(plan(['ReadRecord', 'CreateRun'], ['ReadRecord', 'CreateAsset']).news, [])
})
