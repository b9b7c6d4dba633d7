import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { planPush } from '@traveler/domain/schedule/planPush.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { changedSchedules, scheduledCopies, scheduledSteps, whyNotInOrder } from './scheduledSteps.ts'
import { appendStepEvent } from './stepMoves.ts'

/** ISO 8601. Absent: left as it is. Null: not scheduled. */
interface Input extends SeenStep {
  readonly scheduledStart?: string | null | undefined
  readonly scheduledEnd?: string | null | undefined
  /** Put off what comes after it, as far as it must be. */
  readonly push?: boolean | null | undefined
}

/** Say when a step is to be done: not before the steps before it allow. What comes after it stays, or gives way. */
export const scheduleRunStep: Operation<Input> = {
  name: 'scheduleRunStep',
  permission: 'ScheduleRunStep',
  input: z.object({
    id,
    etag: etag.nullable(),
    scheduledStart: time.nullish(),
    scheduledEnd: time.nullish(),
    push: z.boolean().nullish(),
  }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around, run } = work
    refuseIf(whyNotOpenRun(around.run))
    const start = input.scheduledStart === undefined ? step.row.scheduled_start : input.scheduledStart
    const end = input.scheduledEnd === undefined ? step.row.scheduled_end : input.scheduledEnd
    refuseIf(whyNotInOrder({ start, end }))
    const before = scheduledSteps(work.steps.values())
    const moved = before.map((one) => (one.id === step.id ? { ...one, start, end } : one))
    const after = input.push === true ? planPush(moved, step.id) : moved
    const pushed = changedSchedules(before, after).filter(({ stepId }) => stepId !== step.id)
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_SCHEDULED',
      moves: [{ stepId: step.id, set: { scheduled_start: start, scheduled_end: end } }, ...pushed],
      changes: [updateRow('run', { id: run.id }, scheduledCopies(run, after))],
    })
    return { runStepId: step.id }
  },
}
