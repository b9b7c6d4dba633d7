import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAccess } from '../src/openAccess.ts'
import { findSession } from '../src/session/findSession.ts'
import { openFloor } from './floor.ts'

/** A floor, somebody at a session of the floor's, and what the session allows whenever it is asked. */
async function openSession() {
  const floor = await openFloor()
  const bo = await floor.person()
  const access = openAccess(floor.performer)
  const { token } = await access.logIn({ ...bo.sign, deviceToken: null })
  const standing = async () => {
    const row = await findSession(floor.performer.pool, token, 'PERSON')
    assert.ok(row)
    return row
  }
  const may = async (permission: string) => (await standing()).permissions.split(' ').includes(permission)
  const idOf = async (list: 'roles' | 'permissionGroups' | 'sites', name: string): Promise<number> => {
    const found = await floor.admin.get(
      `query ($name: String!) { ${list}(filters: {name: {eq: $name}}) { edges { node { id } } } }`,
      { name },
    )
    return found[list].edges[0].node.id
  }
  return { floor, bo, access, token, standing, may, idOf }
}

test('a session is allowed at once what its person’s roles are given, and no more once it is taken', async () => {
  const { floor, bo, may, idOf } = await openSession()
  const role = { userId: bo.id, roleId: await idOf('roles', 'Operator') }
  const permission = { roleId: role.roleId, permissionGroupId: await idOf('permissionGroups', 'CancelRun') }
  const change = (mutation: string, input: string, given: object) =>
    floor.admin.get(`mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`, {
      input: given,
    })
  assert.equal(await may('StartRunStep'), false)
  assert.equal(await may('StartRunStep'), false)
  await change('attachRoleToUser', 'RoleToUserInput', role)
  assert.deepEqual([await may('StartRunStep'), await may('CancelRun')], [true, false])
  await change('attachPermissionGroupToRole', 'PermissionGroupToRoleInput', permission)
  assert.equal(await may('CancelRun'), true)
  await change('detachPermissionGroupFromRole', 'PermissionGroupToRoleInput', permission)
  assert.equal(await may('CancelRun'), false)
  await change('detachRoleFromUser', 'RoleToUserInput', role)
  assert.equal(await may('StartRunStep'), false)
  const { createTeam } = await floor.admin.get(
    'mutation { createTeam(input: { name: "Weld" }) { team { id } } }',
  )
  const teamId = createTeam.team.id
  await change('attachRoleToTeam', 'TeamToRoleInput', { teamId, roleId: role.roleId })
  assert.equal(await may('StartRunStep'), false)
  await change('addUserToTeam', 'TeamToUserInput', { teamId, userId: bo.id })
  assert.equal(await may('StartRunStep'), true)
})

test('the clock of a session follows its site', async () => {
  const { floor, standing } = await openSession()
  const before = (await standing()).time_zone
  const { sites } = await floor.admin.get('{ sites { edges { node { id _etag } } } }')
  const [{ node }] = sites.edges
  const timeZone = before === 'Asia/Tokyo' ? 'Europe/Oslo' : 'Asia/Tokyo'
  await floor.admin.get('mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { site { id } } }', {
    input: { id: node.id, etag: node._etag, timeZone },
  })
  assert.equal((await standing()).time_zone, timeZone)
})

test('who takes a session over has his own rights, not those of whoever left', async () => {
  const { floor, bo, access, token, standing, may } = await openSession()
  const planner = await floor.person({ roles: ['Planner'] })
  assert.equal(await may('CreateMBom'), false)
  const session = await access.findSession(token, true)
  assert.ok(session)
  await access.switchPerson(session, { ...planner.sign, badge: null, pin: null })
  assert.deepEqual([(await standing()).user_id, await may('CreateMBom')], [planner.id, true])
  await access.switchPerson({ ...session, caller: planner.caller }, { ...bo.sign, badge: null, pin: null })
  assert.deepEqual([(await standing()).user_id, await may('CreateMBom')], [bo.id, false])
})

test('roles that somebody changes past the application count at the next request', async () => {
  const { floor, bo, may } = await openSession()
  assert.equal(await may('StartRunStep'), false)
  const owner = await floor.owner()
  await owner.query(
    `insert into user_role (organization_id, id, user_id, role_id)
select organization_id, nextval('record_id'), $2, id from role where organization_id = $1 and name = 'Operator'`,
    [floor.organizationId, bo.id],
  )
  assert.equal(await may('StartRunStep'), true)
})
