import { whyNotArchiveTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { countTeamUse, loadTeams, type TeamRow, type TeamUseRow } from './teamStore.ts'

interface Input {
  readonly id: string
}

/** Take a team out of use. It stays in the record of the work that was assigned to it. */
export const archiveTeam: Operation<Input> = {
  name: 'archiveTeam',
  permission: 'DeleteTeam',
  input: z.object({ id }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [found, use, now] = await Promise.all([
      tx.readOne<TeamRow>(loadTeams([input.id])),
      tx.readOne<TeamUseRow>(countTeamUse(input.id)),
      tx.now(),
    ])
    const team = seenRow(found, { type: 'Team', id: input.id })
    if (team.archived_at !== null) return { teamId: team.id }
    refuseIf(whyNotArchiveTeam(team.id, use ?? { people: 0, roles: 0, work: 0, requests: 0 }))
    const set = { archived_at: now, ...restamp(tx, now) }
    tx.append({
      stream: { id: team.id, type: 'team' },
      type: 'TEAM_ARCHIVED',
      changes: [updateRow('team', { id: team.id }, set, { etag: team.etag })],
    })
    return { teamId: team.id }
  },
}
