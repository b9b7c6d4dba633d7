import { z } from 'zod'
import type { Operation } from '../operation/operation.ts'
import { endedSessions } from './endedSessions.ts'
import { type ForgottenSessionRow, listForgottenSessions, lockRunsOfForgotten } from './workSessionStore.ts'

interface Input {
  readonly minutes: number
}

/** Ends the sessions whose people did nothing for so long, at the last thing that they did, and marks them (rule 38). */
export const endForgottenSessions: Operation<Input> = {
  name: 'endForgottenSessions',
  permission: 'UpdateSession',
  input: z.object({ minutes: z.number().int().min(0) }),
  lock: (input) => lockRunsOfForgotten(input.minutes),
  async perform(tx, input) {
    const sessions = await tx.read<ForgottenSessionRow>(listForgottenSessions(input.minutes))
    const now = await tx.now()
    for (const [runId, own] of Map.groupBy(sessions, (one) => one.run_id)) {
      tx.append({
        stream: { id: runId, type: 'run' },
        type: 'SESSIONS_ENDED',
        reason: `nothing was done for ${input.minutes} minutes`,
        changes: own.flatMap((one) =>
          endedSessions(tx, [one], { at: one.last_active, how: 'AUTOMATIC', now }),
        ),
      })
    }
    return { sessionIds: sessions.map(({ id }) => id) }
  },
}
