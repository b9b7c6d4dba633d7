import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { whyNotGrantRole } from '@traveler/domain/access/whyNotGrantRole.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { listRolesOfTeams, type RoleRow } from '../role/roleStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { knownTeam, listMembersOfTeam, loadTeams, type TeamRow, type TeamUserRow } from './teamStore.ts'

interface Input {
  readonly teamId: string
  readonly userId: string
}

/** A person joins a team, and holds its roles: nobody adds himself to one that has any. Already in it: nothing happens. */
export const addUserToTeam: Operation<Input> = {
  name: 'addUserToTeam',
  permission: 'AddUserToTeam',
  input: z.object({ teamId: id, userId: id }),
  lock: ({ teamId, userId }) => lockStreams([teamId], [userId]),
  async perform(tx, { teamId, userId }) {
    const [teams, people, members, roles] = await Promise.all([
      tx.read<TeamRow>(loadTeams([teamId])),
      tx.read<UserRow>(loadUsers([userId])),
      tx.read<TeamUserRow>(listMembersOfTeam(teamId)),
      tx.read<RoleRow>(listRolesOfTeams([teamId])),
    ])
    refuseIf(whyNotFound('Team', teamId, teams))
    refuseIf(whyNotUseTeam(teams.map(knownTeam)[0], 'teamId'))
    refuseIf(whyNotFound('User', userId, people))
    if (members.some((member) => member.user_id === userId)) return { teamId, userId }
    refuseIf(roles.flatMap((role) => whyNotGrantRole(actorOf(tx.caller), [userId], role.name) ?? []))
    const row = { id: await tx.newId(), team_id: teamId, user_id: userId }
    tx.append({
      stream: { id: teamId, type: 'team' },
      type: 'TEAM_JOINED',
      changes: [insertRows('team_user', [row])],
    })
    return { teamId, userId }
  },
}
