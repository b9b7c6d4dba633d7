import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { loadTeams, type TeamRow } from './teamStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly name?: string | null | undefined
  /** Null: nobody supervises. */
  readonly supervisorId?: string | null | undefined
}

/** Renames a team, or gives it another supervisor. */
export const updateTeam: Operation<Input> = {
  name: 'updateTeam',
  permission: 'UpdateTeam',
  input: z.object({ id, etag, name: name(64).nullish(), supervisorId: id.nullish() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, people, now] = await Promise.all([
      tx.readOne<TeamRow>(loadTeams([given.id])),
      tx.read<UserRow>(loadUsers(given.supervisorId ? [given.supervisorId] : [])),
      tx.now(),
    ])
    const team = seenRow(found, { type: 'Team', ...given })
    refuseIf(whyNotFound('User', given.supervisorId, people))
    const set = {
      name: given.name ?? team.name,
      supervisor_id: given.supervisorId === undefined ? team.supervisor_id : given.supervisorId,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: team.id, type: 'team' },
      type: 'TEAM_UPDATED',
      changes: [updateRow('team', { id: team.id }, set, { etag: team.etag })],
    })
    return { teamId: team.id }
  },
}
