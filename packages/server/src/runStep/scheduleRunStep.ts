import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { etag, id, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** ISO 8601. Absent: left as it is. Null: not scheduled. */
interface Input extends SeenStep {
  readonly scheduledStart?: string | null | undefined
  readonly scheduledEnd?: string | null | undefined
}

/** Say when a step is to be done. */
export const scheduleRunStep: Operation<Input> = {
  name: 'scheduleRunStep',
  permission: 'ScheduleRunStep',
  input: z.object({
    id,
    etag: etag.nullable(),
    scheduledStart: time.nullish(),
    scheduledEnd: time.nullish(),
  }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    refuseIf(whyNotOpenRun(around.run))
    const start = input.scheduledStart === undefined ? step.row.scheduled_start : input.scheduledStart
    const end = input.scheduledEnd === undefined ? step.row.scheduled_end : input.scheduledEnd
    refuseIf(whyNotInOrder(start, end))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_SCHEDULED',
      moves: [{ stepId: step.id, set: { scheduled_start: start, scheduled_end: end } }],
    })
    return { runStepId: step.id }
  },
}

function whyNotInOrder(start: string | null, end: string | null): Refusal | null {
  if (start === null || end === null || Date.parse(start) <= Date.parse(end)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'scheduledEnd',
    problem: 'is before scheduledStart',
    remedy: 'Give a later end, or an earlier start.',
  }
}
