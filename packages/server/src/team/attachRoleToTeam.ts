import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { whyNotGrantRole } from '@traveler/domain/access/whyNotGrantRole.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { listTeamRoles, loadRoles, type RoleRow, type TeamRoleRow } from '../role/roleStore.ts'
import { knownTeam, listMembersOfTeam, loadTeams, type TeamRow, type TeamUserRow } from './teamStore.ts'

interface Input {
  readonly teamId: string
  readonly roleId: string
}

/** Gives a role to everybody in a team, at every site. Nobody grants a role to himself. */
export const attachRoleToTeam: Operation<Input> = {
  name: 'attachRoleToTeam',
  permission: 'AttachRoleToTeam',
  input: z.object({ teamId: id, roleId: id }),
  lock: ({ teamId, roleId }) => lockStreams([teamId], [roleId]),
  async perform(tx, { teamId, roleId }) {
    const [teams, found, members, roles] = await Promise.all([
      tx.read<TeamRow>(loadTeams([teamId])),
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.read<TeamUserRow>(listMembersOfTeam(teamId)),
      tx.read<TeamRoleRow>(listTeamRoles(teamId)),
    ])
    refuseIf(whyNotFound('Team', teamId, teams))
    refuseIf(whyNotUseTeam(teams.map(knownTeam)[0], 'teamId'))
    const role = seenRow(found, { type: 'Role', id: roleId })
    const people = members.map((member) => member.user_id)
    refuseIf(whyNotGrantRole(actorOf(tx.caller), people, role.name))
    refuseIf(whyNotAgain(roles, role))
    const [rowId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: rowId,
      team_id: teamId,
      role_id: roleId,
      created_at: now,
      created_by: tx.caller.userId,
    }
    tx.append({
      stream: { id: teamId, type: 'team' },
      type: 'TEAM_ROLE_ATTACHED',
      changes: [insertRows('team_role', [row])],
    })
    return { teamId, roleId }
  },
}

function whyNotAgain(roles: readonly TeamRoleRow[], role: RoleRow): Refusal | null {
  return roles.some(({ role_id }) => role_id === role.id)
    ? { code: 'ALREADY_EXISTS', type: 'TeamRole', field: 'role', value: role.name }
    : null
}
