import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { defaultsOfThisVersion, followDefaultsIn } from '../src/followDefaults.ts'
import { type Floor, openFloor } from './floor.ts'

const rolesOf =
  'query ($name: String!) { roles(filters: { name: { eq: $name } }) { edges { node { id permissionGroups { name } offeredPermissionGroups { name } unconfirmedPermissionGroups { name } } } } }'
const attach =
  'mutation ($input: PermissionGroupToRoleInput!) { attachPermissionGroupToRole(input: $input) { role { id } } }'
const detach =
  'mutation ($input: PermissionGroupToRoleInput!) { detachPermissionGroupFromRole(input: $input) { role { id } } }'
const settle =
  'mutation ($input: SettleRoleDefaultsInput!) { settleRoleDefaults(input: $input) { role { id } } }'

interface Named {
  readonly name: string
}

async function roleOf(floor: Floor, name: string) {
  const { roles } = await floor.admin.get(rolesOf, { name })
  const { id, permissionGroups, offeredPermissionGroups, unconfirmedPermissionGroups } = roles.edges[0].node
  const names = (groups: readonly Named[]) => groups.map((group) => group.name)
  return {
    id,
    has: names(permissionGroups),
    offered: names(offeredPermissionGroups),
    unconfirmed: names(unconfirmedPermissionGroups),
  }
}

async function permissionId(floor: Floor, name: string): Promise<number> {
  const { permissionGroups } = await floor.admin.get(
    'query ($name: String!) { permissionGroups(filters: { name: { eq: $name } }) { edges { node { id } } } }',
    { name },
  )
  return permissionGroups.edges[0].node.id
}

/** The owner of the tables, past the triggers that keep histories. */
async function restoring(floor: Floor) {
  const owner = await floor.owner()
  await owner.query('set session_replication_role = replica')
  return owner
}

/** The organization as a product founded it that did not know these permissions yet. */
async function beforeItWasKnown(floor: Floor, permissions: readonly string[]): Promise<void> {
  const owner = await restoring(floor)
  const values = [floor.organizationId, permissions]
  await owner.query('delete from role_permission where organization_id = $1 and permission = any($2)', values)
  await owner.query(
    'update role_default set seen = array(select p from unnest(seen) p where p <> all($2)) where organization_id = $1',
    values,
  )
}

const learned = ['CreateExternalId', 'DeleteExternalId', 'CreateAsset', 'DeleteAsset']
const start = (floor: Floor) =>
  followDefaultsIn(floor.performer, floor.organizationId, defaultsOfThisVersion())

test('an organization of the version before learns, at the start of the newer, what its default roles gained', async () => {
  const floor = await openFloor()
  await beforeItWasKnown(floor, learned)
  assert.ok(!(await roleOf(floor, 'Manufacturing Engineer')).has.includes('CreateAsset'))
  await start(floor)
  const engineer = await roleOf(floor, 'Manufacturing Engineer')
  assert.deepEqual(
    learned.filter((name) => !engineer.has.includes(name)),
    [],
  )
  assert.deepEqual(engineer.offered, [])
  assert.deepEqual(engineer.unconfirmed.toSorted(), learned.toSorted())
  const planner = await roleOf(floor, 'Planner')
  assert.ok(planner.has.includes('CreateExternalId') && !planner.has.includes('CreateAsset'))
  assert.deepEqual((await roleOf(floor, 'Operator')).unconfirmed, [])
})

test('the product tells by events that name nobody what it gave, and a second start gives and tells nothing', async () => {
  const floor = await openFloor()
  await beforeItWasKnown(floor, learned)
  await start(floor)
  await start(floor)
  const events = await floor.rows<{ body: string; actor_id: string | null }>(
    statement(`select body, actor_id from event where type like 'ROLE_DEFAULTS_%' order by stream_id`),
  )
  assert.equal(events.length, 3, 'of the engineer, the planner and the administrator')
  const { actor, facts } = JSON.parse(events[0]?.body ?? '{}')
  assert.deepEqual([actor.user, actor.apiKey, events[0]?.actor_id], [null, null, null])
  assert.deepEqual(facts.permissions.toSorted(), learned.toSorted())
})

test('a role that an administrator has changed is never widened: it is offered what is new, once', async () => {
  const floor = await openFloor()
  await beforeItWasKnown(floor, learned)
  const { id: roleId } = await roleOf(floor, 'Manufacturing Engineer')
  const permissionGroupId = await permissionId(floor, 'CancelRun')
  await floor.admin.get(detach, { input: { roleId, permissionGroupId } })
  await start(floor)
  const changed = await roleOf(floor, 'Manufacturing Engineer')
  assert.deepEqual([changed.has.includes('CreateAsset'), changed.unconfirmed], [false, []])
  assert.deepEqual(changed.offered.toSorted(), learned.toSorted(), 'and not CancelRun, which he took away')
  await floor.admin.get(settle, { input: { roleId, accept: false } })
  const declined = await roleOf(floor, 'Manufacturing Engineer')
  assert.deepEqual([declined.has.includes('CreateAsset'), declined.offered], [false, []])
  await start(floor)
  assert.deepEqual((await roleOf(floor, 'Manufacturing Engineer')).offered, [])
})

test('what is offered is taken as a whole, and what the product gave is confirmed', async () => {
  const floor = await openFloor()
  await beforeItWasKnown(floor, learned)
  const planner = await roleOf(floor, 'Planner')
  await floor.admin.get(attach, {
    input: { roleId: planner.id, permissionGroupId: await permissionId(floor, 'ScrapPartInventory') },
  })
  await start(floor)
  await floor.admin.get(settle, { input: { roleId: planner.id, accept: true } })
  const accepted = await roleOf(floor, 'Planner')
  assert.ok(accepted.has.includes('CreateExternalId') && accepted.has.includes('DeleteExternalId'))
  assert.deepEqual(accepted.offered, [])
  const engineer = await roleOf(floor, 'Manufacturing Engineer')
  await floor.admin.get(settle, { input: { roleId: engineer.id, accept: true } })
  assert.deepEqual((await roleOf(floor, 'Manufacturing Engineer')).unconfirmed, [])
})

test('nobody takes for himself what is offered to a role that he holds', async () => {
  const floor = await openFloor()
  await beforeItWasKnown(floor, ['CreateAsset'])
  const { id: roleId } = await roleOf(floor, 'Admin')
  await floor.admin.get(detach, {
    input: { roleId, permissionGroupId: await permissionId(floor, 'CancelRun') },
  })
  await start(floor)
  const again = await floor.again(floor.admin)
  assert.deepEqual(await again.refused(settle, { input: { roleId, accept: true } }), ['ROLE_SELF_GRANT'])
  assert.deepEqual((await roleOf(floor, 'Admin')).offered, ['CreateAsset'])
})

test('an organization that was founded before beginnings were kept has them read from its founding act', async () => {
  const floor = await openFloor()
  const owner = await restoring(floor)
  await owner.query('delete from role_default where organization_id = $1', [floor.organizationId])
  const { id: operatorId } = await roleOf(floor, 'Operator')
  const etag = (await floor.admin.get('query ($id: ID!) { role(id: $id) { _etag } }', { id: operatorId }))
    .role._etag
  await floor.admin.get('mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { role { id } } }', {
    input: { id: operatorId, etag, name: 'Technician' },
  })
  const newer = defaultsOfThisVersion()
  await followDefaultsIn(floor.performer, floor.organizationId, {
    ...newer,
    Operator: [...newer.Operator, 'ScrapPartInventory'],
  })
  const technician = await roleOf(floor, 'Technician')
  assert.ok(technician.has.includes('ScrapPartInventory'), 'it is the operator’s role under another name')
  assert.deepEqual(technician.unconfirmed, ['ScrapPartInventory'])
  const kept = await floor.rows(statement('select id from role_default'))
  assert.equal(kept.length, 7, 'of every default role')
})
