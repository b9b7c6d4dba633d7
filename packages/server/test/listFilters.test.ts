import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, unique } from './made.ts'

let floor: Floor
let partNumber: string
let runId: number
let procedureId: number

before(async () => {
  floor = await openFloor()
  partNumber = unique('FILTERED')
  const part = await aPart(floor.admin, { partNumber })
  procedureId = (await aReleasedProcedure(floor.admin)).id
  runId = (await aRun(floor.admin, { procedureId, partId: part.id })).id
  await aRun(floor.admin, {
    procedureId: (await aReleasedProcedure(floor.admin)).id,
    partId: (await aPart(floor.admin)).id,
  })
})

const ids = async (list: string, filters: string): Promise<number[]> => {
  const answer = await floor.admin.get(`{ ${list}(filters: ${filters}) { edges { node { id } } } }`)
  return answer[list].edges.map((edge: { node: { id: number } }) => edge.node.id)
}

test('runs are found by their part’s number, and by a field of any record that they lead to', async () => {
  for (const filters of [
    `{ partNumber: { eq: "${partNumber}" } }`,
    `{ part: { partNumber: { ilike: "${partNumber.toLowerCase()}" } } }`,
    `{ procedure: { runs: { part: { partNumber: { eq: "${partNumber}" } } } } }`,
    `{ partInventory: { runs: { partNumber: { in: ["${partNumber}"] } } } }`,
    `{ or_: [{ partNumber: { eq: "${partNumber}" } }, { id: { eq: 0 } }] }`,
    `{ and_: [{ part: { partNumber: { eq: "${partNumber}" } } }, { steps: { status: { eq: TODO } } }] }`,
    `{ part: { partNumber: { eq: "${partNumber}" } }, quantity: { gte: 1 } }`,
  ])
    assert.deepEqual(await ids('runs', filters), [runId], filters)
  assert.equal((await ids('runs', `{ partNumber: { neq: "${partNumber}" } }`)).length, 1)
  assert.equal((await ids('runs', `{ assignedTeam: { name: { like: "%" } } }`)).length, 0)
})

test('procedures and parts find each other through their links, and by their runs', async () => {
  assert.deepEqual(await ids('procedures', `{ runs: { partNumber: { eq: "${partNumber}" } } }`), [
    procedureId,
  ])
  assert.equal((await ids('parts', `{ runs: { procedureId: { eq: ${procedureId} } } }`)).length, 1)
  for (const filters of [
    `{ parts: { partNumber: { eq: "${partNumber}" } } }`,
    '{ steps: { title: { eq: "nothing" } } }',
  ])
    assert.deepEqual(await ids('procedures', filters), [])
  assert.deepEqual(await ids('parts', `{ procedures: { id: { eq: ${procedureId} } } }`), [])
})

test('people are found by their team, teams and roles by their people', async () => {
  const person = await floor.person({ roles: ['Operator'] })
  const name = unique('Night shift')
  const { createTeam } = await floor.admin.get(
    `mutation { createTeam(input: { name: "${name}" }) { team { id } } }`,
  )
  const team: number = createTeam.team.id
  await floor.admin.get(
    `mutation { addUserToTeam(input: { teamId: ${team}, userId: ${person.id} }) { teamId } }`,
  )
  assert.deepEqual(await ids('users', `{ teams: { name: { eq: "${name}" } } }`), [Number(person.id)])
  assert.deepEqual(await ids('teams', `{ users: { id: { eq: ${person.id} } } }`), [team])
  const { roles } = await floor.admin.get(
    `{ roles(filters: { users: { id: { eq: ${person.id} } } }) { edges { node { name } } } }`,
  )
  assert.deepEqual(roles.edges, [{ node: { name: 'Operator' } }])
})
