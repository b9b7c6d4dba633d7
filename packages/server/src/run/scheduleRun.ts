import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { planRunSchedule } from '@traveler/domain/schedule/planRunSchedule.ts'
import { planWindow } from '@traveler/domain/schedule/planWindow.ts'
import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id, time } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listRunStepEdgesOfRuns,
  listRunStepsOfRuns,
  type RunStepEdgeOfRunRow,
  type RunStepOfRunRow,
} from '../runStep/runStepStore.ts'
import { stepOf, stepsAtWork, type WorkStep, workSteps } from '../runStep/runWork.ts'
import {
  changedSchedules,
  scheduledCopies,
  scheduledSteps,
  whyNotInOrder,
} from '../runStep/scheduledSteps.ts'
import { definitionsOf } from '../stepDefinition/definitionCacheStore.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

/** ISO 8601. Absent: as its length says. Both null: not scheduled. */
interface Input {
  readonly id: string
  /** Null: an act before this one in the same transaction has checked it. */
  readonly etag: string | null
  readonly scheduledStart?: string | null | undefined
  readonly scheduledEnd?: string | null | undefined
}

/** Put a run somewhere in time: move it with its steps, stretch it, lay it out by lead times, or take it off the schedule. */
export const scheduleRun: Operation<Input> = {
  name: 'scheduleRun',
  permission: 'ScheduleRun',
  input: z
    .object({ id, etag: etag.nullable(), scheduledStart: time.nullish(), scheduledEnd: time.nullish() })
    .refine(
      ({ scheduledStart, scheduledEnd }) => scheduledStart !== undefined || scheduledEnd !== undefined,
      {
        path: ['scheduledStart'],
        message: 'No time is given. Give scheduledStart, scheduledEnd or both; null for both clears them.',
      },
    ),
  lock: (input) => lockStreams([input.id]),
  lockJointly: (inputs) => lockStreams(inputs.map(({ id }) => id)),
  async perform(tx, input) {
    const [run, steps] = await Promise.all([readRunToChange(tx, input), readSteps(tx, input.id)])
    refuseIf(whyNotOpenRun(runLife(run)))
    const wanted = { start: input.scheduledStart ?? null, end: input.scheduledEnd ?? null }
    refuseIf(whyNotInOrder(wanted))
    const before = scheduledSteps(steps.values())
    const after = planRunSchedule(before, wanted)
    const now = await tx.now()
    const { start, end } = planWindow({ start: run.window_start, end: run.window_end }, wanted)
    const window = { window_start: start, window_end: end }
    const set = { ...window, ...scheduledCopies(window, after), ...restamp(tx, now) }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_SCHEDULED',
      changes: [
        updateRow('run', { id: run.id }, set, { etag: run.etag }),
        updateRows(
          'run_step',
          changedSchedules(before, after).map(({ stepId, set: times }) => ({
            key: { id: stepId },
            set: { ...times, etag: tx.actId, updated_at: now },
            expect: { etag: stepOf(steps, stepId).row.etag },
          })),
        ),
      ],
    })
    return { runId: run.id }
  },
}

/** The steps of a run as they stand under the lock: two statements, and one for definitions that are new to this process. */
async function readSteps(tx: Transaction, runId: string): Promise<ReadonlyMap<string, WorkStep>> {
  const [rows, edges] = await Promise.all([
    tx.read<RunStepOfRunRow>(listRunStepsOfRuns([runId])),
    tx.read<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns([runId])),
  ])
  const ids = rows.map((row) => row.definition_id)
  const definitions = await definitionsOf(tx.caller, ids, (statement) => tx.read(statement))
  return workSteps(stepsAtWork(rows, edges), definitions)
}
