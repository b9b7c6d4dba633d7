import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TransitionTable } from './transitions.ts'
import { actionsFrom, canMove, unreachableStates } from './transitions.ts'

type Lamp = 'OFF' | 'ON' | 'BROKEN' | 'LOST'
const lamp: TransitionTable<Lamp, 'switchOn' | 'break' | 'mend'> = {
  switchOn: { from: ['OFF'], to: 'ON' },
  break: { from: ['OFF', 'ON'], to: 'BROKEN' },
  mend: { from: ['BROKEN'], to: 'previous' },
}

test('an act moves only from the states its row names', () => {
  assert.equal(canMove<Lamp, 'switchOn' | 'break' | 'mend'>(lamp, 'switchOn', 'OFF'), true)
  assert.equal(canMove<Lamp, 'switchOn' | 'break' | 'mend'>(lamp, 'switchOn', 'ON'), false)
  assert.deepEqual(actionsFrom(lamp, 'OFF'), ['switchOn', 'break'])
})

test('a state no chain of acts reaches is found', () => {
  assert.deepEqual(unreachableStates(lamp, ['OFF', 'ON', 'BROKEN', 'LOST'], 'OFF'), ['LOST'])
})
