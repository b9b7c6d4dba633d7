import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unreachableStates } from '../transitions.ts'
import {
  procedureActionsTo,
  procedureStatuses,
  procedureTransitions,
  whyNotEditProcedure,
  whyNotMoveProcedure,
} from './procedureStatus.ts'

test('every state of a procedure version can be reached from a draft, and an archived one is left by no act', () => {
  assert.deepEqual(unreachableStates(procedureTransitions, procedureStatuses, 'DRAFT'), [])
  for (const { from } of Object.values(procedureTransitions))
    assert.ok(!from.some((state) => state === String('ARCHIVED')))
})

test('only a draft is edited', () => {
  const refused = procedureStatuses.filter((status) => whyNotEditProcedure({ id: '1', status }) !== null)
  assert.deepEqual(refused, ['IN_REVIEW', 'RELEASED', 'ARCHIVED'])
})

test('a draft that is to be released is submitted on the way', () => {
  assert.deepEqual(procedureActionsTo('RELEASED', 'DRAFT'), ['submit', 'release'])
  assert.deepEqual(procedureActionsTo('RELEASED', 'IN_REVIEW'), ['release'])
  assert.deepEqual(procedureActionsTo('RELEASED', 'RELEASED'), [])
})

test('an act that is named by the state it leads to either may start there, or says from where it may', () => {
  for (const target of procedureStatuses) {
    for (const from of procedureStatuses) {
      const [first] = procedureActionsTo(target, from)
      if (first === undefined) assert.equal(target, from)
      else if (whyNotMoveProcedure(first, from) !== null) assert.equal(procedureTransitions[first].to, target)
    }
  }
})
