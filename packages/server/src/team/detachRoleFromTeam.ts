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

interface Input {
  readonly teamId: string
  readonly roleId: string
}

/** Takes a role from a team, one at a time, so that somebody is left who can give it back. */
export const detachRoleFromTeam: Operation<Input> = {
  name: 'detachRoleFromTeam',
  permission: 'DetachRoleFromTeam',
  input: z.object({ teamId: id, roleId: id }),
  lock: ({ teamId, roleId }) => lockNames(['administration'], [teamId], [roleId]),
  async perform(tx, { teamId, roleId }) {
    const roles = await tx.read<TeamRoleRow>(listTeamRoles(teamId))
    const rowIds = roles.filter((row) => row.role_id === roleId).map((row) => row.id)
    if (rowIds.length === 0) throw new Refused({ code: 'NOT_FOUND', type: 'TeamRole', id: roleId })
    const left = await tx.readOne<CountRow>(countHolders(administratorPermission, { rowIds }))
    refuseIf(whyNotLastAdministrator(left?.count ?? 0))
    tx.append({
      stream: { id: teamId, type: 'team' },
      type: 'TEAM_ROLE_DETACHED',
      changes: [
        deleteRows(
          'team_role',
          rowIds.map((rowId) => ({ id: rowId })),
        ),
      ],
      facts: { role: roleId },
    })
    return { teamId, roleId }
  },
}
