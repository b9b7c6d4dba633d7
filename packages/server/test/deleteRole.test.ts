import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Floor, openFloor } from './floor.ts'

const createRole = 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { id } } }'
const deleteRole = 'mutation ($id: ID!) { deleteRole(id: $id) { id } }'
const read = 'query ($id: ID!) { role(id: $id) { id } }'

async function roleNamed(floor: Floor, name: string): Promise<number> {
  const { roles } = await floor.admin.get(
    'query ($name: String!) { roles(filters: { name: { eq: $name } }) { edges { node { id } } } }',
    { name },
  )
  return roles.edges[0].node.id
}

async function usersOf(floor: Floor, id: number): Promise<unknown> {
  const answer = await floor.admin.ask(deleteRole, { id })
  const { code, usedBy } = Object(answer.errors?.[0]?.extensions)
  return code === 'IN_USE' ? usedBy : code
}

test('a role that nobody holds and nothing names is taken away, with its permissions', async () => {
  const floor = await openFloor()
  const { id } = (await floor.admin.get(createRole, { input: { name: 'Inspector' } })).createRole.role
  await floor.admin.get(deleteRole, { id })
  assert.equal((await floor.admin.get(read, { id })).role, null)
  const planner = await roleNamed(floor, 'Planner')
  await floor.admin.get(deleteRole, { id: planner })
  assert.equal((await floor.admin.get(read, { id: planner })).role, null, 'also one of the default roles')
})

test('a role that people hold stays', async () => {
  const floor = await openFloor()
  await floor.person({ roles: ['Planner'] })
  assert.equal(await usersOf(floor, await roleNamed(floor, 'Planner')), '1 person')
  assert.equal(await usersOf(floor, await roleNamed(floor, 'Admin')), '1 person')
})

test('a role that says what becomes of parts that went wrong stays, and what names it is told', async () => {
  const floor = await openFloor()
  assert.match(
    String(await usersOf(floor, await roleNamed(floor, 'Quality Engineer'))),
    /^\d disposition types$/,
  )
})

test('a role whose signature a step asks for stays, and so it does once that is released', async () => {
  const floor = await openFloor()
  const { id } = (await floor.admin.get(createRole, { input: { name: 'Inspector' } })).createRole.role
  const { createProcedure } = await floor.admin.get(
    'mutation { createProcedure(title: "Inspect", type: INSPECTION) { procedure { id } } }',
  )
  const procedureId = createProcedure.procedure.id
  const { createStep } = await floor.admin.get(
    'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
    { input: { procedureId, title: 'Look' } },
  )
  await floor.admin.get(
    'mutation ($input: CreateStepFieldInput!) { createStepField(input: $input) { stepField { id } } }',
    { input: { stepId: createStep.step.id, name: 'Inspected', type: 'SIGNOFF', signoffRoleId: id } },
  )
  assert.match(String(await usersOf(floor, id)), /^1 field/)
  const { procedure } = await floor.admin.get('query ($id: ID!) { procedure(id: $id) { _etag } }', {
    id: procedureId,
  })
  await floor.admin.get(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    { input: { id: procedureId, etag: procedure._etag, status: 'RELEASED' } },
  )
  assert.match(String(await usersOf(floor, id)), /1 step as it was released$/)
})
