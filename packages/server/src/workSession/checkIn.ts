import { refuseIf } from '@traveler/domain/refusal.ts'
import { type SessionKind, sessionKinds, whyNotCheckIn } from '@traveler/domain/workSession/workSession.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { readRunWork } from '../runStep/runWork.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { endedSessions } from './endedSessions.ts'
import { newSession } from './newSession.ts'

interface Input {
  readonly runStepId: string
  /** Absent: the caller. */
  readonly userId?: string | null | undefined
  readonly kind?: SessionKind | null | undefined
  /** The others who are there go. */
  readonly takeOver?: boolean | null | undefined
  /** With a take-over: what was handed over. */
  readonly note?: string | null | undefined
}

/** Say that somebody is at a step in work; a take-over checks the others out, with what they hand over. */
export const checkIn: Operation<Input> = {
  name: 'checkIn',
  permission: 'CheckIn',
  input: z.object({
    runStepId: id,
    userId: id.nullish(),
    kind: z.enum(sessionKinds).nullish(),
    takeOver: z.boolean().nullish(),
    note: text().nullish(),
  }),
  lock: (input) => lockRunOfStep(input.runStepId),
  async perform(tx, input) {
    const userId = input.userId ?? tx.caller.userId
    const [work, people, sessionId] = await Promise.all([
      readRunWork(tx, { id: input.runStepId, etag: null }),
      tx.read<UserRow>(loadUsers([userId])),
      tx.newId(),
    ])
    refuseIf(
      whyNotFound(
        'User',
        userId,
        people.filter((one) => !one.deactivated),
      ),
    )
    const { step, around, now } = work
    const open = work.sessions.filter((one) => one.run_step_id === step.id)
    const present = open.map((one) => one.user_id)
    refuseIf(whyNotCheckIn({ step, around, userId, present }, actorOf(tx.caller)))
    const relieved = input.takeOver === true ? open : []
    const how = { at: now, how: 'TAKEN_OVER', now, note: input.note ?? null } as const
    const begun = newSession(tx, step, { id: sessionId, userId, kind: input.kind ?? 'WORK', now })
    appendStepEvent(tx, work, {
      type: relieved.length > 0 ? 'RUN_STEP_TAKEN_OVER' : 'CHECKED_IN',
      reason: relieved.length > 0 ? input.note : null,
      moves: [],
      changes: [...endedSessions(tx, relieved, how), insertRows('work_session', [begun])],
      facts: { userId },
    })
    return { sessionId, runStepId: step.id }
  },
}
