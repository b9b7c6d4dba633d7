import { refuseIf } from '@traveler/domain/refusal.ts'
import { parseDateTime } from '@traveler/domain/runStepField/parseDate.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import {
  type SessionKind,
  sessionKinds,
  whyNotEditSession,
} from '@traveler/domain/workSession/workSession.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, reason, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { readRunWork } from '../runStep/runWork.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import {
  listSessionsOfRunSteps,
  loadWorkSessions,
  lockRunOfSession,
  type WorkSessionRow,
} from './workSessionStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  /** What is not given stays. */
  readonly checkIn?: string | null | undefined
  /** Null: still there; not given: stays. */
  readonly checkOut?: string | null | undefined
  readonly kind?: SessionKind | null | undefined
  readonly reason?: string | null | undefined
}

/** Correct when somebody was at a step; what it said before stays in the record. */
export const updateSession: Operation<Input> = {
  name: 'updateSession',
  permission: 'UpdateSession',
  input: z.object({
    id,
    etag,
    checkIn: time.nullish(),
    checkOut: time.nullish(),
    kind: z.enum(sessionKinds).nullish(),
    reason,
  }),
  lock: (input) => lockRunOfSession(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<WorkSessionRow>(loadWorkSessions([input.id]))
    const session = seenRow(found, { type: 'Session', id: input.id, etag: input.etag })
    const [work, others] = await Promise.all([
      readRunWork(tx, { id: session.run_step_id, etag: null }),
      tx.read<WorkSessionRow>(listSessionsOfRunSteps([session.run_step_id])),
    ])
    const { step, around, now } = work
    const after = {
      checkIn: moment(input.checkIn) ?? session.check_in,
      checkOut: input.checkOut === undefined ? session.check_out : moment(input.checkOut),
    }
    const facts = {
      run: around.run,
      step,
      after: { checkIn: iso(after.checkIn), checkOut: after.checkOut === null ? null : iso(after.checkOut) },
      others: others
        .filter((one) => one.user_id === session.user_id && one.id !== session.id)
        .map((one) => ({
          checkIn: iso(one.check_in),
          checkOut: one.check_out === null ? null : iso(one.check_out),
        })),
      now: iso(now),
    }
    const given = input.reason ?? null
    refuseIf(whyNotEditSession(facts, given, actorOf(tx.caller)))
    appendStepEvent(tx, work, {
      type: 'SESSION_CORRECTED',
      reason: recordedReason(given, tx.caller.apiKeyName ?? ''),
      moves: [],
      changes: [
        updateRow(
          'work_session',
          { id: session.id },
          {
            kind: input.kind ?? session.kind,
            check_in: after.checkIn,
            check_out: after.checkOut,
            ended_by: after.checkOut === null ? null : (session.ended_by ?? 'CHECKED_OUT'),
            ...restamp(tx, now),
          },
          { etag: session.etag },
        ),
      ],
      facts: { userId: session.user_id },
    })
    return { sessionId: session.id, runStepId: step.id }
  },
}

/** A time as it is written: the API has checked its form. */
function moment(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null
  const parsed = parseDateTime(given, 'checkIn')
  return typeof parsed === 'string' ? parsed : given
}

const iso = (time: string): string => new Date(time).toISOString()
