import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { takeRun } from '../src/run/takeRun.ts'
import { atOnce } from './barrier.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, unique } from './made.ts'

let floor: Floor
let olga: Person
let omar: Person

before(async () => {
  floor = await openFloor()
  olga = await floor.person({ name: 'Olga', roles: ['Operator'] })
  omar = await floor.person({ name: 'Omar', roles: ['Operator'] })
})

const take = 'mutation ($id: ID!) { takeRun(id: $id) { run { id assignedTo { id } } } }'
const giveBack = 'mutation ($id: ID!) { giveBackRun(id: $id) { run { id assignedTo { id } } } }'

async function aPoolRun(more: Record<string, unknown> = {}) {
  const { admin } = floor
  const [part, procedure] = [await aPart(admin), await aReleasedProcedure(admin)]
  return aRun(admin, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN'), ...more })
}

test('a run in the pool is picked up by one person, and put back by that person alone', async () => {
  const run = await aPoolRun()
  const taken = (await olga.get(take, { id: run.id })).takeRun.run
  assert.equal(taken.assignedTo.id, Number(olga.id))
  assert.deepEqual(await omar.refused(take, { id: run.id }), ['RUN_TAKEN'])
  assert.deepEqual(await omar.refused(giveBack, { id: run.id }), ['RUN_NOT_YOURS'])
  assert.equal((await olga.get(giveBack, { id: run.id })).giveBackRun.run.assignedTo, null)
  assert.equal((await omar.get(take, { id: run.id })).takeRun.run.assignedTo.id, Number(omar.id))
})

test('of two people who pick up a run at one moment one has it', async () => {
  const run = await aPoolRun()
  const performing = atOnce(floor.performer, 2)
  const taking = async (by: Person) => {
    try {
      await performAs(performing, by.caller, act(takeRun, { id: String(run.id) }))
      return 'taken'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([taking(olga), taking(omar)])).sort(), ['RUN_TAKEN', 'taken'])
})

test('a run of a team is picked up by who is in the team, and stays the team’s', async () => {
  const { createTeam } = await floor.admin.get(
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
    { input: { name: unique('Welding') } },
  )
  const teamId = createTeam.team.id
  await floor.admin.get('mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { teamId } }', {
    input: { teamId, userId: olga.id },
  })
  const run = await aPoolRun({ assignedTeamId: teamId })
  assert.deepEqual(await omar.refused(take, { id: run.id }), ['RUN_OF_TEAM'])
  await olga.get(take, { id: run.id })
  const seen = await olga.get('query ($id: ID!) { run(id: $id) { assignedTeam { id name } } }', {
    id: run.id,
  })
  assert.equal(seen.run.assignedTeam.id, teamId)
})

test('nobody picks up a canceled run, nor without the permission', async () => {
  const run = await aPoolRun()
  await floor.admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: run._etag, reason: 'not needed' },
  })
  assert.deepEqual(await olga.refused(take, { id: run.id }), ['RUN_NOT_OPEN'])
  const reader = await floor.person({ roles: ['Read-only'] })
  assert.deepEqual(await reader.refused(take, { id: run.id }), ['PERMISSION'])
})
