import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { detachRoleFromUser } from '../src/role/detachRoleFromUser.ts'
import { atOnce } from './barrier.ts'
import { callerFor, type Floor, openFloor, type Person, performAs } from './floor.ts'

const attachRole = 'mutation ($input: RoleToUserInput!) { attachRoleToUser(input: $input) { userId roleId } }'
const detachRole =
  'mutation ($input: RoleToUserInput!) { detachRoleFromUser(input: $input) { userId roleId } }'
const attachPermission =
  'mutation ($input: PermissionGroupToRoleInput!) { attachPermissionGroupToRole(input: $input) { role { permissionGroups { name } } } }'
const detachPermission =
  'mutation ($input: PermissionGroupToRoleInput!) { detachPermissionGroupFromRole(input: $input) { role { permissionGroups { name } } } }'

async function roleId(floor: Floor, name: string): Promise<number> {
  const { roles } = await floor.admin.get(
    'query ($name: String!) { roles(filters: {name: {eq: $name}}) { edges { node { id } } } }',
    {
      name,
    },
  )
  return roles.edges[0].node.id
}

async function permissionId(floor: Floor, name: string): Promise<number> {
  const { permissionGroups } = await floor.admin.get(
    'query ($name: String!) { permissionGroups(filters: {name: {eq: $name}}) { edges { node { id } } } }',
    { name },
  )
  return permissionGroups.edges[0].node.id
}

test('nobody grants a role to himself', async () => {
  const floor = await openFloor()
  const input = { userId: floor.admin.id, roleId: await roleId(floor, 'Operator') }
  assert.deepEqual(await floor.admin.refused(attachRole, { input }), ['ROLE_SELF_GRANT'])
})

test('an API key does not grant a role to the person for whom it acts', async () => {
  const floor = await openFloor()
  const key = await floor.key()
  const input = { userId: floor.admin.id, roleId: await roleId(floor, 'Operator') }
  assert.deepEqual(await key.refused(attachRole, { input }), ['ROLE_SELF_GRANT'])
})

test('roles add up, and are taken again', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Operator', 'Planner'] })
  assert.ok(bo.caller.permissions.has('StartRunStep') && bo.caller.permissions.has('CreateMBom'))
  const input = { userId: bo.id, roleId: await roleId(floor, 'Operator') }
  assert.deepEqual(await floor.admin.refused(attachRole, { input }), ['ALREADY_EXISTS'])
  await floor.admin.get(detachRole, { input })
  const standing = await callerFor(floor.performer, floor.organizationId, bo.id)
  assert.ok(!standing.permissions.has('StartRunStep') && standing.permissions.has('CreateMBom'))
  assert.deepEqual(await floor.admin.refused(detachRole, { input }), ['NOT_FOUND'])
})

test('nobody takes his own last key away: neither the role nor what gives roles', async () => {
  const floor = await openFloor()
  const admin = await roleId(floor, 'Admin')
  assert.deepEqual(
    await floor.admin.refused(detachRole, { input: { userId: floor.admin.id, roleId: admin } }),
    ['SEPARATION_OF_DUTIES'],
  )
  const permissionGroupId = await permissionId(floor, 'AttachRoleToUser')
  assert.deepEqual(
    await floor.admin.refused(detachPermission, { input: { roleId: admin, permissionGroupId } }),
    ['SEPARATION_OF_DUTIES'],
  )
})

test('a role limited to a site counts for who works at that site', async () => {
  const floor = await openFloor()
  const createSite =
    'mutation ($input: CreateSiteInput!) { createSite(input: $input) { site { id timeZone } } }'
  const made = await floor.admin.get(createSite, { input: { name: 'Austin', timeZone: 'America/Chicago' } })
  const siteId = made.createSite.site.id
  const [there, here] = [await floor.person({ siteId: String(siteId) }), await floor.person()]
  const role = await roleId(floor, 'Operator')
  for (const { id: userId } of [there, here]) {
    await floor.admin.get(attachRole, { input: { userId, roleId: role, siteId } })
  }
  assert.ok(
    (await callerFor(floor.performer, floor.organizationId, there.id)).permissions.has('StartRunStep'),
  )
  assert.ok(
    !(await callerFor(floor.performer, floor.organizationId, here.id)).permissions.has('StartRunStep'),
  )
})

test('a permission reaches everybody who holds the role, and is taken from everybody', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Operator'] })
  const input = {
    roleId: await roleId(floor, 'Operator'),
    permissionGroupId: await permissionId(floor, 'CancelRun'),
  }
  const attached = await floor.admin.get(attachPermission, { input })
  assert.ok(
    attached.attachPermissionGroupToRole.role.permissionGroups.some(
      ({ name }: { name: string }) => name === 'CancelRun',
    ),
  )
  assert.ok((await callerFor(floor.performer, floor.organizationId, bo.id)).permissions.has('CancelRun'))
  await floor.admin.get(detachPermission, { input })
  assert.ok(!(await callerFor(floor.performer, floor.organizationId, bo.id)).permissions.has('CancelRun'))
})

test('who may shape roles adds nothing that he lacks to a role of his own', async () => {
  const floor = await openFloor()
  const createRole = 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { id _etag } } }'
  const { id, _etag } = (await floor.admin.get(createRole, { input: { name: 'Clerk' } })).createRole.role
  assert.deepEqual(await floor.admin.refused(createRole, { input: { name: 'Clerk' } }), ['ALREADY_EXISTS'])
  const attach = async (name: string) => ({
    input: { roleId: id, permissionGroupId: await permissionId(floor, name) },
  })
  await floor.admin.get(attachPermission, await attach('AttachPermissionToRole'))
  const clerk = await floor.person({ roles: ['Clerk'] })
  assert.deepEqual(await clerk.refused(attachPermission, await attach('CreateUser')), ['ROLE_SELF_GRANT'])
  const rename = 'mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { role { name } } }'
  assert.deepEqual(await clerk.refused(rename, { input: { id, etag: _etag, name: 'Boss' } }), ['PERMISSION'])
  assert.equal(
    (await floor.admin.get(rename, { input: { id, etag: _etag, name: 'Boss' } })).updateRole.role.name,
    'Boss',
  )
})

test('two administrators cannot take the last key from each other at one moment', async () => {
  const floor = await openFloor()
  const [ann, bo] = [await floor.person({ roles: ['Admin'] }), await floor.person({ roles: ['Admin'] })]
  const admin = await roleId(floor, 'Admin')
  await ann.get(detachRole, { input: { userId: floor.admin.id, roleId: admin } })
  const performing = atOnce(floor.performer, 2)
  const taking = async (by: Person, from: Person) => {
    const does = act(detachRoleFromUser, { userId: String(from.id), roleId: String(admin) })
    try {
      await performAs(performing, by.caller, does)
      return 'taken'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([taking(ann, bo), taking(bo, ann)])).sort(), [
    'LAST_ADMINISTRATOR',
    'taken',
  ])
})

test('the last administrator is neither deactivated nor left without the role', async () => {
  const floor = await openFloor()
  const key = await floor.key()
  const ann = await floor.person({ roles: ['Admin'] })
  await ann.get(detachRole, { input: { userId: floor.admin.id, roleId: await roleId(floor, 'Admin') } })
  const { user } = await ann.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: ann.id })
  const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }'
  assert.deepEqual(
    await key.refused(update, { input: { id: ann.id, etag: user._etag, deactivated: true } }),
    ['LAST_ADMINISTRATOR'],
  )
})
