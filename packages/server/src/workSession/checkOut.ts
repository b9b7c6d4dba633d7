import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotCheckOut } from '@traveler/domain/workSession/workSession.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { id, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork } from '../runStep/runWork.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { endedSessions } from './endedSessions.ts'

interface Input {
  readonly runStepId: string
  /** Absent: the caller. */
  readonly userId?: string | null | undefined
  /** What the next one must know. */
  readonly note?: string | null | undefined
}

/** Say that somebody goes from a step, with what the next one must know. */
export const checkOut: Operation<Input> = {
  name: 'checkOut',
  permission: 'CheckOut',
  input: z.object({ runStepId: id, userId: id.nullish(), note: text().nullish() }),
  lock: (input) => lockRunOfStep(input.runStepId),
  async perform(tx, input) {
    const userId = input.userId ?? tx.caller.userId
    const work = await readRunWork(tx, { id: input.runStepId, etag: null })
    const { step, now } = work
    refuseIf(whyNotCheckOut(userId, actorOf(tx.caller)))
    const open = work.sessions.filter((one) => one.run_step_id === step.id && one.user_id === userId)
    const [session] = open
    if (session === undefined)
      throw new Refused({
        code: 'NOT_FOUND',
        type: 'Session',
        id: `of user ${userId} at step ${step.number}`,
      })
    const note = input.note ?? null
    appendStepEvent(tx, work, {
      type: 'CHECKED_OUT',
      reason: note,
      moves: [],
      changes: endedSessions(tx, open, { at: now, how: 'CHECKED_OUT', now, note }),
      facts: { userId },
    })
    return { sessionId: session.id, runStepId: step.id }
  },
}
