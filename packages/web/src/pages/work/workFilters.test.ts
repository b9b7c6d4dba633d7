import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runStatuses } from '@traveler/domain/run/runStatus.ts'
import {
  runsOf,
  runsOfTeams,
  runsToCompleteOf,
  runsToCompleteOfTeams,
  stepsOf,
  stepsOfTeams,
} from './workFilters.ts'

test('what is completed or canceled is nobody’s work any more', () => {
  for (const filters of [runsOf('7'), runsToCompleteOf('7'), runsToCompleteOfTeams(['3'])])
    assert.ok(filters.and_?.some((one) => one?.isOpen?.eq === true))
  assert.deepEqual(stepsOf('7').and_?.at(-1), { run: { isOpen: { eq: true }, archived: { eq: false } } })
})

test('every open run that somebody has is either in work or to be completed', () => {
  const shown = [runsOf('7'), runsToCompleteOf('7')].flatMap(({ and_ }) =>
    (and_ ?? []).flatMap((one) => one?.status?.in ?? []),
  )
  assert.deepEqual(
    [...shown].sort(),
    runStatuses.filter((status) => status !== 'CANCELED').toSorted(),
    'all that an open run can show, and nothing twice',
  )
})

test('the work of a team is what no person of it has taken yet', () => {
  for (const filters of [
    runsOfTeams(['3', '4']),
    runsToCompleteOfTeams(['3', '4']),
    stepsOfTeams(['3', '4']),
  ]) {
    assert.deepEqual(filters.and_?.slice(0, 2), [
      { assignedTeamId: { in: ['3', '4'] } },
      { assignedToId: { isnull: true } },
    ])
  }
})
