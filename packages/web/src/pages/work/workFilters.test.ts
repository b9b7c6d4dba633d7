import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOf, runsOfTeams, stepsOfTeams } from './workFilters.ts'

test('what is completed or canceled is nobody’s work any more', () => {
  assert.deepEqual(runsOf('7').and_?.[1], {
    status: { in: ['TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED'] },
  })
})

test('the work of a team is what no person of it has taken yet', () => {
  for (const filters of [runsOfTeams(['3', '4']), stepsOfTeams(['3', '4'])]) {
    assert.deepEqual(filters.and_?.slice(0, 2), [
      { assignedTeamId: { in: ['3', '4'] } },
      { assignedToId: { isnull: true } },
    ])
  }
})
