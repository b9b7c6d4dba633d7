import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsFrom, actionsOf, unreachableStates } from '../transitions.ts'
import {
  type IssueAction,
  type IssueStatus,
  issueActionsFor,
  issueStatuses,
  issueTransitions,
  whyNotMoveIssue,
} from './issueStatus.ts'

test('every state of an issue is reached from PENDING, and a resolved one is left only by reopening it', () => {
  assert.deepEqual(
    unreachableStates<IssueStatus, IssueAction>(issueTransitions, issueStatuses, 'PENDING'),
    [],
  )
  assert.deepEqual(actionsFrom<IssueStatus, IssueAction>(issueTransitions, 'RESOLVED'), ['reopen'])
})

test('each pair of states names one act at the most', () => {
  for (const from of issueStatuses)
    for (const to of issueStatuses) assert.ok(issueActionsFor(from, to).length <= 1, `${from} to ${to}`)
  assert.deepEqual(issueActionsFor('PENDING', 'RESOLVED'), [])
  assert.deepEqual(issueActionsFor('PENDING', 'IN_PROGRESS'), ['begin'])
})

test('an act is refused in every state that the table does not name for it', () => {
  for (const action of actionsOf<IssueAction>(issueTransitions))
    for (const status of issueStatuses) {
      const from: readonly IssueStatus[] = issueTransitions[action].from
      assert.equal(whyNotMoveIssue(action, status) === null, from.includes(status), `${action} ${status}`)
    }
})
