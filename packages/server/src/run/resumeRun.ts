import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotResumeRun } from '@traveler/domain/run/runHold.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { findVersionStopOfRun, type VersionStopRow } from '../procedureStop/procedureStopStore.ts'
import { runCopies } from './runCopies.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { readStepsToClose } from './stepsToClose.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
}

/** Let the work on a held run go on. A quality hold is released with its own permission, never by its causer. */
export const resumeRun: Operation<Input> = {
  name: 'resumeRun',
  permission: 'ResumeRun',
  input: z.object({ id, etag, reason }),
  lock: (input) => lockStreams([input.id]),
  lockJointly: (inputs) => lockStreams(inputs.map((input) => input.id)),
  async perform(tx, input) {
    const [run, steps, [stop]] = await Promise.all([
      readRunToChange(tx, input),
      readStepsToClose(tx, input.id),
      tx.read<VersionStopRow>(findVersionStopOfRun(input.id)),
    ])
    const stopped = stop === undefined ? null : { procedureId: stop.procedure_id, reason: stop.reason }
    refuseIf(whyNotResumeRun(runLife(run), actorOf(tx.caller), stopped))
    const resumed = { held_at: null, hold_kind: null, hold_reason: null, held_by: null, stop_id: null }
    const copies = runCopies({ ...run, ...resumed }, steps)
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_RESUMED',
      reason: input.reason ?? null,
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { ...resumed, ...copies, ...restamp(tx, await tx.now()) },
          { etag: run.etag },
        ),
      ],
    })
    return { runId: run.id }
  },
}
