import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'

interface Input {
  readonly name: string
  readonly supervisorId?: string | null | undefined
}

/** Names a team, as yet without anybody in it. */
export const createTeam: Operation<Input> = {
  name: 'createTeam',
  permission: 'CreateTeam',
  input: z.object({ name: name(64), supervisorId: id.nullish() }),
  async perform(tx, input) {
    const supervisorId = input.supervisorId ?? null
    const [teamId, now, people] = await Promise.all([
      tx.newId(),
      tx.now(),
      tx.read<UserRow>(loadUsers(supervisorId ? [supervisorId] : [])),
    ])
    refuseIf(whyNotFound('User', supervisorId, people))
    const row = {
      id: teamId,
      name: input.name,
      supervisor_id: supervisorId,
      archived_at: null,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: teamId, type: 'team' },
      type: 'TEAM_CREATED',
      changes: [insertRows('team', [row])],
    })
    return { teamId }
  },
}
