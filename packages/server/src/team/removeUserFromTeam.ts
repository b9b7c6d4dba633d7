import {
  administratorPermission,
  whyNotLastAdministrator,
} from '@traveler/domain/access/whyNotLastAdministrator.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { type CountRow, countHolders, listTeamRoles, type TeamRoleRow } from '../role/roleStore.ts'
import { listMembersOfTeam, type TeamUserRow } from './teamStore.ts'

interface Input {
  readonly teamId: string
  readonly userId: string
}

/** A person leaves a team, and no longer holds its roles through it. */
export const removeUserFromTeam: Operation<Input> = {
  name: 'removeUserFromTeam',
  permission: 'RemoveUserFromTeam',
  input: z.object({ teamId: id, userId: id }),
  lock: ({ teamId, userId }) => lockNames(['administration'], [teamId], [userId]),
  async perform(tx, { teamId, userId }) {
    const [members, roles] = await Promise.all([
      tx.read<TeamUserRow>(listMembersOfTeam(teamId)),
      tx.read<TeamRoleRow>(listTeamRoles(teamId)),
    ])
    const left = members.filter((member) => member.user_id === userId)
    if (left.length === 0) throw new Refused({ code: 'NOT_FOUND', type: 'TeamUser', id: userId })
    const rowIds = left.map((row) => row.id)
    if (roles.length > 0) {
      const others = await tx.readOne<CountRow>(countHolders(administratorPermission, { rowIds }))
      refuseIf(whyNotLastAdministrator(others?.count ?? 0))
    }
    tx.append({
      stream: { id: teamId, type: 'team' },
      type: 'TEAM_LEFT',
      changes: [
        deleteRows(
          'team_user',
          left.map((row) => ({ id: row.id })),
        ),
      ],
      facts: { user: userId },
    })
    return { teamId, userId }
  },
}
