import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** Absent: left as it is. Null: not known. */
interface Input extends SeenStep {
  /** Whole seconds. */
  readonly leadTime?: number | null | undefined
}

/** Say how long a step is expected to take. */
export const updateRunStep: Operation<Input> = {
  name: 'updateRunStep',
  permission: 'UpdateRunStep',
  input: z.object({
    id,
    etag: etag.nullable(),
    leadTime: z.number().int().min(0).max(2_147_483_647).nullish(),
  }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around } = work
    refuseIf(whyNotOpenRun(around.run))
    const leadTime = input.leadTime === undefined ? step.row.lead_time : input.leadTime
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_UPDATED',
      moves: [{ stepId: step.id, set: { lead_time: leadTime } }],
    })
    return { runStepId: step.id }
  },
}
