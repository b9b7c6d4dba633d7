import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsFrom, unreachableStates } from '../transitions.ts'
import { helpCallStatuses, helpCallTransitions, whyNotCallHelp, whyNotMoveHelpCall } from './helpCall.ts'

test('every state of a call for help is reached, and a closed one is left by no act', () => {
  assert.deepEqual(unreachableStates(helpCallTransitions, helpCallStatuses, 'OPEN'), [])
  assert.deepEqual(actionsFrom(helpCallTransitions, 'CLOSED'), [])
})

test('a call is answered once, and is closed with or without an answer', () => {
  assert.equal(whyNotMoveHelpCall('answer', 'OPEN'), null)
  assert.equal(whyNotMoveHelpCall('close', 'OPEN'), null)
  assert.equal(whyNotMoveHelpCall('close', 'ANSWERED'), null)
  assert.deepEqual(whyNotMoveHelpCall('answer', 'ANSWERED'), {
    code: 'HELP_CALL_TRANSITION',
    action: 'answer',
    status: 'ANSWERED',
    allowedFrom: ['OPEN'],
  })
})

test('a step calls for one kind of help once at a time', () => {
  const step = { number: '2', title: 'Bond' }
  const open = [{ id: '7', kind: 'MATERIAL' as const }]
  assert.equal(whyNotCallHelp(step, 'QUALITY', open), null)
  assert.equal(whyNotCallHelp(step, 'MATERIAL', open)?.code, 'HELP_CALL_OPEN')
})
