import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queueAction } from './queueAction.ts'

test('each row of a queue has one next action', () => {
  const step = (status: 'TODO' | 'IN_PROGRESS' | 'HOLD') => ({ status })
  assert.equal(queueAction({ bucket: 'OVERDUE', runStep: step('TODO') }), 'startStep')
  assert.equal(queueAction({ bucket: 'NOW', runStep: step('IN_PROGRESS') }), 'goOn')
  assert.equal(queueAction({ bucket: 'BLOCKED', runStep: step('HOLD') }), 'open')
  assert.equal(queueAction({ bucket: 'NEXT', runStep: null }), 'startRun')
  assert.equal(queueAction({ bucket: 'BLOCKED', runStep: null }), 'see')
})
