import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, password } from './floor.ts'

const createUser =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id name email roles { name } } } }'
const updateUser =
  'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id name email deactivated exportCleared _etag } } }'
const userOf = 'query ($id: ID!) { user(id: $id) { _etag name email deactivated exportCleared lockedAt } }'

async function etagOf(floor: Floor, id: string): Promise<string> {
  return (await floor.admin.get(userOf, { id })).user._etag
}

test('a person is let in without any role, and one mail address is one login', async () => {
  const floor = await openFloor()
  const email = `Bo@${floor.organizationId}.example`
  const made = await floor.admin.get(createUser, { input: { name: 'Bo', email, password, pin: '4711' } })
  assert.deepEqual(made.createUser.user.roles, [])
  assert.equal(made.createUser.user.email, email.toLowerCase())
  assert.deepEqual(await floor.admin.refused(createUser, { input: { name: 'Bo 2', email } }), [
    'ALREADY_EXISTS',
  ])
  const other = await openFloor()
  assert.deepEqual(await other.admin.refused(createUser, { input: { name: 'Bo 3', email } }), [
    'ALREADY_EXISTS',
  ])
})

test('a short password and a PIN with letters are refused together', async () => {
  const floor = await openFloor()
  const input = { name: 'Bo', email: `bo@${floor.organizationId}.example`, password: 'short', pin: '12ab' }
  assert.deepEqual(await floor.admin.refused(createUser, { input }), ['INVALID_INPUT', 'INVALID_INPUT'])
})

test('events about people hold no name, no mail address and no secret', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ name: 'Unmistakable Bo' })
  await floor.admin.get(updateUser, {
    input: { id: bo.id, etag: await etagOf(floor, bo.id), name: 'Unmistakable Bob', badge: 'B-123456' },
  })
  const events = await floor.rows<{ body: string }>(
    statement('select body from event where stream_id = $1::bigint order by version', [bo.id]),
  )
  assert.equal(events.length, 2)
  for (const { body } of events) assert.doesNotMatch(body, /Unmistakable|@|argon2|B-123456/)
  const history = await floor.rows<{ old: object }>(
    statement(`select old from row_history where table_name = 'user_account' and row_id = $1::bigint`, [
      bo.id,
    ]),
  )
  assert.doesNotMatch(JSON.stringify(history), /Unmistakable|@|argon2|B-123456/)
})

test('of two who correct one person at once, the second is told', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const etag = await etagOf(floor, bo.id)
  const answers = await Promise.all(
    ['Bob', 'Rob'].map((name) => floor.admin.ask(updateUser, { input: { id: bo.id, etag, name } })),
  )
  const refused = answers.filter(({ errors }) => errors !== undefined)
  assert.equal(refused.length, 1)
  assert.equal(refused[0]?.errors?.[0]?.extensions['code'], 'CONCURRENCY_ERROR')
})

test('one update renames a person, gives clearance and is three acts under one etag', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const made = await floor.admin.get(updateUser, {
    input: {
      id: bo.id,
      etag: await etagOf(floor, bo.id),
      name: 'Bob',
      exportCleared: true,
      deactivated: true,
    },
  })
  const { name, deactivated, exportCleared } = made.updateUser.user
  assert.deepEqual(
    { name, deactivated, exportCleared },
    { name: 'Bob', deactivated: true, exportCleared: true },
  )
  const events = await floor.rows<{ type: string }>(
    statement('select type from event where stream_id = $1::bigint order by version offset 1', [bo.id]),
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['USER_UPDATED', 'USER_DEACTIVATED', 'USER_CLEARANCE_SET'],
  )
})

test('a new mail address is the new login, and the old one is free', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const email = `new-${bo.email}`
  await floor.admin.get(updateUser, { input: { id: bo.id, etag: await etagOf(floor, bo.id), email } })
  await floor.admin.get(createUser, { input: { name: 'Heir', email: bo.email } })
  assert.deepEqual(await floor.admin.refused(createUser, { input: { name: 'Thief', email } }), [
    'ALREADY_EXISTS',
  ])
})

test('nobody deactivates, clears or unlocks himself', async () => {
  const floor = await openFloor()
  const own = { id: floor.admin.id, etag: await etagOf(floor, floor.admin.id) }
  assert.deepEqual(await floor.admin.refused(updateUser, { input: { ...own, deactivated: true } }), [
    'SEPARATION_OF_DUTIES',
  ])
  assert.deepEqual(await floor.admin.refused(updateUser, { input: { ...own, exportCleared: true } }), [
    'SEPARATION_OF_DUTIES',
  ])
  const unlock = 'mutation ($input: UnlockSignerInput!) { unlockSigner(input: $input) { user { id } } }'
  assert.deepEqual(await floor.admin.refused(unlock, { input: { id: floor.admin.id } }), [
    'SEPARATION_OF_DUTIES',
  ])
})

test('people join and leave teams, and work is found by team', async () => {
  const floor = await openFloor()
  const bo = await floor.person()
  const createTeam =
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id supervisor { name } _etag } } }'
  const made = await floor.admin.get(createTeam, { input: { name: 'Weld', supervisorId: floor.admin.id } })
  const { id: teamId, supervisor, _etag } = made.createTeam.team
  assert.equal(supervisor.name, 'Ada Admin')
  const input = { teamId, userId: bo.id }
  await floor.admin.get(
    'mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { userId teamId } }',
    { input },
  )
  const { teams } = await floor.admin.get(
    'query ($id: ID!) { teams(filters: {teamUsers: {userId: {eq: $id}}}) { edges { node { name users { id } } } } }',
    { id: bo.id },
  )
  assert.deepEqual(teams.edges, [{ node: { name: 'Weld', users: [{ id: Number(bo.id) }] } }])
  await floor.admin.get(
    'mutation ($input: TeamToUserInput!) { removeUserFromTeam(input: $input) { userId } }',
    { input },
  )
  assert.deepEqual((await bo.get('{ me { teams { id } } }')).me.teams, [])
  const update =
    'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { team { name supervisorId } } }'
  const updated = await floor.admin.get(update, { input: { id: teamId, etag: _etag, supervisorId: null } })
  assert.deepEqual(updated.updateTeam.team, { name: 'Weld', supervisorId: null })
})

test('everybody sees who he is and where', async () => {
  const floor = await openFloor()
  const bo = await floor.person({ roles: ['Read-only'], name: 'Bo' })
  const { me, currentUser } = await bo.get(
    `{ me { id name organizationId organization { id domain settings { rules { enabled errorState } runs { enforceValidPartProcedure } } }
      permissionGroups { name family } isAdmin } currentUser { id } }`,
  )
  assert.deepEqual(me.permissionGroups, [
    { name: 'ReadRecord', family: 'Record' },
    { name: 'ChangePassword', family: 'Access' },
    { name: 'ChangePin', family: 'Access' },
    { name: 'ChangePasskey', family: 'Access' },
    { name: 'UpdateUserNotification', family: 'Access' },
  ])
  assert.deepEqual(me.organization.settings, {
    rules: { enabled: false, errorState: null },
    runs: { enforceValidPartProcedure: false },
  })
  assert.equal(me.isAdmin, false)
  assert.equal(currentUser.id, me.id)
  assert.equal(me.organization.id, me.organizationId)
})

test('permissions are listed by family, a page at a time', async () => {
  const floor = await openFloor()
  const list = `query ($after: String) { permissionGroups(filters: {family: {eq: "Run"}}, sort: [NAME_DESC], first: 3, after: $after) {
    edges { node { name } } pageInfo { endCursor hasNextPage totalCount } } }`
  const first = (await floor.admin.get(list)).permissionGroups
  assert.deepEqual(
    first.edges.map(({ node }: { node: { name: string } }) => node.name),
    ['UpdateRunBatch', 'UpdateRunAttribute', 'UpdateRun'],
  )
  assert.equal(first.pageInfo.hasNextPage, true)
  const second = (await floor.admin.get(list, { after: first.pageInfo.endCursor })).permissionGroups
  assert.equal(second.edges[0].node.name, 'TakeRun')
  const like = '{ permissionGroups(filters: {name: {ilike: "%runstepfield"}}) { pageInfo { totalCount } } }'
  assert.equal((await floor.admin.get(like)).permissionGroups.pageInfo.totalCount, 4)
})
