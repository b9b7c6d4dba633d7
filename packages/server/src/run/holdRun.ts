import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotHoldRun } from '@traveler/domain/run/runHold.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { endedSessions } from '../workSession/endedSessions.ts'
import { listOpenSessionsOfRuns, type WorkSessionRow } from '../workSession/workSessionStore.ts'
import { ofRun } from './ofRun.ts'
import { runCopies } from './runCopies.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly kind: HoldKind
  readonly reason: string
}

/** Stop the work on a run: no step is available, every step keeps its state, everybody is checked out. */
export const holdRun: Operation<Input> = {
  name: 'holdRun',
  permission: 'HoldRun',
  input: z.object({ id, etag, kind: z.enum(holdKinds), reason: text() }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [run, steps, sessions] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.read<WorkSessionRow>(listOpenSessionsOfRuns([input.id])),
    ])
    refuseIf(whyNotHoldRun(runLife(run), actorOf(tx.caller), input.reason))
    const now = await tx.now()
    const held = { held_at: now, hold_kind: input.kind, hold_reason: input.reason, held_by: tx.caller.userId }
    const copies = runCopies({ ...run, ...held }, steps)
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_HELD',
      reason: input.reason,
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { ...held, ...copies, ...restamp(tx, now) },
          { etag: run.etag, held_at: null },
        ),
        ...endedSessions(tx, sessions, { at: now, how: 'RUN_STOPPED', now }),
      ],
    })
    tx.notify({ type: 'HOLD', words: input.reason, ...ofRun(run) })
    return { runId: run.id }
  },
}
