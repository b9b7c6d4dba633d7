import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runFilters } from './runFilters.ts'

test('the pool is of open runs that neither a person nor a team has', () => {
  assert.deepEqual(runFilters({ who: 'pool' }, '7'), {
    and_: [
      { archived: { eq: false } },
      {
        assignedToId: { isnull: true },
        assignedTeamId: { isnull: true },
        isOpen: { eq: true },
      },
    ],
  })
})

test('one’s own runs are those that one has, in the states that were chosen', () => {
  assert.deepEqual(runFilters({ who: 'mine', status: ['HOLD'] }, '7'), {
    and_: [{ archived: { eq: false } }, { status: { in: ['HOLD'] } }, { assignedToId: { eq: '7' } }],
  })
})

test('archived runs stand in no list but their own', () => {
  assert.deepEqual(runFilters({ who: 'archived' }, '7'), { and_: [{ archived: { eq: true } }] })
  assert.deepEqual(runFilters({}, '7'), { and_: [{ archived: { eq: false } }] })
})
