import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { detachRoleFromUser } from '../src/role/detachRoleFromUser.ts'
import { createRun } from '../src/run/createRun.ts'
import { archiveTeam } from '../src/team/archiveTeam.ts'
import { detachRoleFromTeam } from '../src/team/detachRoleFromTeam.ts'
import { atOnce } from './barrier.ts'
import { callerFor, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, refusedStart, unique } from './made.ts'
import { aRunOf, roleNamed, seeRun } from './working.ts'

const attach = 'mutation ($input: TeamToRoleInput!) { attachRoleToTeam(input: $input) { teamId roleId } }'
const detach = 'mutation ($input: TeamToRoleInput!) { detachRoleFromTeam(input: $input) { teamId roleId } }'
const join = 'mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { userId } }'
const leave = 'mutation ($input: TeamToUserInput!) { removeUserFromTeam(input: $input) { userId } }'
const detachFromUser = 'mutation ($input: RoleToUserInput!) { detachRoleFromUser(input: $input) { userId } }'

async function aTeam({ admin }: Floor, ...people: readonly Person[]): Promise<number> {
  const create = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }'
  const teamId = (await admin.get(create, { input: { name: unique('Team') } })).createTeam.team.id
  for (const { id: userId } of people) await admin.get(join, { input: { teamId, userId } })
  return teamId
}

async function may(floor: Floor, person: Person, permission: Permission): Promise<boolean> {
  return (await callerFor(floor.performer, floor.organizationId, person.id)).permissions.has(permission)
}

test('who is in a team holds its roles, and no longer when he leaves or the team loses them', async () => {
  const floor = await openFloor()
  const [ann, bo] = [await floor.person(), await floor.person()]
  const teamId = await aTeam(floor, ann, bo)
  const roleId = await roleNamed(floor.admin, 'Operator')
  await floor.admin.get(attach, { input: { teamId, roleId } })
  assert.ok((await may(floor, ann, 'StartRunStep')) && (await may(floor, bo, 'StartRunStep')))
  const read = `query ($id: ID!) { team(id: $id) { roles { name } }
    teams(filters: {teamRoles: {roleId: {eq: ${roleId}}}}) { edges { node { id } } }
    role(id: ${roleId}) { teams { id } users { id } } }`
  const seen = await floor.admin.get(read, { id: teamId })
  assert.deepEqual(seen.team.roles, [{ name: 'Operator' }])
  assert.deepEqual(seen.teams.edges, [{ node: { id: teamId } }])
  assert.deepEqual(seen.role.teams, [{ id: teamId }])
  assert.deepEqual(
    seen.role.users.map(({ id }: { id: number }) => id).sort(),
    [Number(ann.id), Number(bo.id)].sort(),
  )
  assert.deepEqual((await ann.get('{ me { roles { name } } }')).me.roles, [{ name: 'Operator' }])
  assert.deepEqual(await floor.admin.refused(attach, { input: { teamId, roleId } }), ['ALREADY_EXISTS'])
  await floor.admin.get(leave, { input: { teamId, userId: ann.id } })
  assert.ok(!(await may(floor, ann, 'StartRunStep')) && (await may(floor, bo, 'StartRunStep')))
  await floor.admin.get(detach, { input: { teamId, roleId } })
  assert.ok(!(await may(floor, bo, 'StartRunStep')))
  assert.deepEqual(await floor.admin.refused(detach, { input: { teamId, roleId } }), ['NOT_FOUND'])
})

test('nobody grants a role to himself through a team: neither to his own, nor by joining one that has it', async () => {
  const floor = await openFloor()
  const roleId = await roleNamed(floor.admin, 'Operator')
  const ann = await floor.person({ roles: ['Admin'] })
  const own = await aTeam(floor, ann)
  assert.deepEqual(await ann.refused(attach, { input: { teamId: own, roleId } }), ['ROLE_SELF_GRANT'])
  const other = await aTeam(floor)
  await ann.get(attach, { input: { teamId: other, roleId } })
  assert.deepEqual(await ann.refused(join, { input: { teamId: other, userId: ann.id } }), ['ROLE_SELF_GRANT'])
})

test('the last administrator who is one through a team stays it', async () => {
  const floor = await openFloor()
  const ann = await floor.person()
  const teamId = await aTeam(floor, ann)
  const roleId = await roleNamed(floor.admin, 'Admin')
  await floor.admin.get(attach, { input: { teamId, roleId } })
  const key = await floor.key()
  const standing = await callerFor(floor.performer, floor.organizationId, ann.id)
  const taking = act(detachRoleFromUser, { userId: String(floor.admin.id), roleId: String(roleId) })
  await performAs(floor.performer, standing, taking)
  assert.deepEqual(await key.refused(detach, { input: { teamId, roleId } }), ['LAST_ADMINISTRATOR'])
  assert.deepEqual(await key.refused(leave, { input: { teamId, userId: ann.id } }), ['LAST_ADMINISTRATOR'])
})

test('an administrator by hand and one by team cannot take the last key from each other at one moment', async () => {
  const floor = await openFloor()
  const [ann, bo] = [await floor.person(), await floor.person({ roles: ['Admin'] })]
  const teamId = await aTeam(floor, ann)
  const roleId = await roleNamed(floor.admin, 'Admin')
  await floor.admin.get(attach, { input: { teamId, roleId } })
  await bo.get(detachFromUser, { input: { userId: floor.admin.id, roleId } })
  const performing = atOnce(floor.performer, 2)
  const standing = await callerFor(floor.performer, floor.organizationId, ann.id)
  const outcomes = await Promise.allSettled([
    performAs(
      performing,
      standing,
      act(detachRoleFromUser, { userId: String(bo.id), roleId: String(roleId) }),
    ),
    performAs(
      performing,
      bo.caller,
      act(detachRoleFromTeam, { teamId: String(teamId), roleId: String(roleId) }),
    ),
  ])
  const refused = outcomes.flatMap((one) =>
    one.status === 'rejected' && one.reason instanceof Refused ? one.reason.refusals : [],
  )
  assert.deepEqual(
    refused.map(({ code }) => code),
    ['LAST_ADMINISTRATOR'],
  )
})

test('an empty team is archived: it stays in the record, and takes neither people nor roles nor work', async () => {
  const floor = await openFloor()
  const { admin } = floor
  const ann = await floor.person({ roles: ['Operator'] })
  const teamId = await aTeam(floor, ann)
  const run = await aRunOf(admin, [{ title: 'Only' }])
  const assign = async (runId: number) => ({
    input: { id: runId, etag: (await seeRun(admin, runId))._etag, assignedTeamId: teamId },
  })
  const update = 'mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }'
  await admin.get(update, await assign(run))
  const archive = 'mutation ($id: ID!) { deleteTeam(id: $id) { id } }'
  const { errors } = await admin.ask(archive, { id: teamId })
  assert.match(errors?.[0]?.message ?? '', /used by 1 person and 1 open run or step/)
  await admin.get(leave, { input: { teamId, userId: ann.id } })
  await admin.get(update, { input: { ...(await assign(run)).input, assignedTeamId: null } })
  assert.deepEqual((await admin.get(archive, { id: teamId })).deleteTeam, { id: teamId })
  const { team } = await admin.get('query ($id: ID!) { team(id: $id) { archivedAt } }', { id: teamId })
  assert.ok(team.archivedAt)
  assert.deepEqual(await admin.refused(join, { input: { teamId, userId: ann.id } }), ['INVALID_INPUT'])
  const roleId = await roleNamed(admin, 'Operator')
  assert.deepEqual(await admin.refused(attach, { input: { teamId, roleId } }), ['INVALID_INPUT'])
  assert.deepEqual(await admin.refused(update, await assign(run)), ['INVALID_INPUT'])
  const part = await aPart(admin)
  const { id: procedureId } = await aReleasedProcedure(admin)
  assert.deepEqual(await refusedStart(admin, { procedureId, partId: part.id, assignedTeamId: teamId }), [
    'INVALID_INPUT',
  ])
})

test('of work given to a team and its end at one moment, one is refused', async () => {
  const floor = await openFloor()
  const teamId = await aTeam(floor)
  const part = await aPart(floor.admin)
  const { id: procedureId } = await aReleasedProcedure(floor.admin)
  const performing = atOnce(floor.performer, 2)
  const start = { procedureId: String(procedureId), partId: String(part.id), assignedTeamId: String(teamId) }
  const outcomes = await Promise.allSettled([
    performAs(performing, floor.admin.caller, act(createRun, start)),
    performAs(performing, floor.admin.caller, act(archiveTeam, { id: String(teamId) })),
  ])
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
})
