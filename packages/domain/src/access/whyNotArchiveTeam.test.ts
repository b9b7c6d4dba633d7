import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../refusal.ts'
import { whyNotArchiveTeam, whyNotUseTeam } from './whyNotArchiveTeam.ts'

test('a team is archived when nobody and nothing is left in it; all that is in the way is named', () => {
  assert.equal(whyNotArchiveTeam('4', { people: 0, roles: 0, work: 0, requests: 0 }), null)
  const refusal = whyNotArchiveTeam('4', { people: 2, roles: 1, work: 3, requests: 1 })
  assert.ok(refusal)
  assert.match(
    explain(refusal),
    /used by 2 people and 1 role and 3 open runs and steps and 1 approval that it is asked for/,
  )
})

test('a team that is archived takes nothing more', () => {
  assert.equal(whyNotUseTeam(null, 'teamId'), null)
  assert.equal(whyNotUseTeam({ name: 'Weld', isArchived: false }, 'teamId'), null)
  assert.equal(whyNotUseTeam({ name: 'Weld', isArchived: true }, 'teamId')?.code, 'INVALID_INPUT')
})
