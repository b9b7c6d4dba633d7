import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { listMembersOfTeam, type TeamUserRow } from './teamStore.ts'

interface Input {
  readonly teamId: string
  readonly userId: string
}

/** A person leaves a team. */
export const removeUserFromTeam: Operation<Input> = {
  name: 'removeUserFromTeam',
  permission: 'RemoveUserFromTeam',
  input: z.object({ teamId: id, userId: id }),
  lock: ({ teamId, userId }) => lockStreams([teamId], [userId]),
  async perform(tx, { teamId, userId }) {
    const members = await tx.read<TeamUserRow>(listMembersOfTeam(teamId))
    const left = members.filter((member) => member.user_id === userId)
    if (left.length === 0) throw new Refused({ code: 'NOT_FOUND', type: 'TeamUser', id: userId })
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
