import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow, type RedlineRow } from './redlineStore.ts'
import { appendRedline, openRedlineMissing, readRedlineWork } from './redlineWork.ts'
import { stepsBelow } from './stepsBelow.ts'

const input = z.object({ runStepId: id, etag: etag.nullable(), reason })

/** Give up the redline of a step: it is as it was before. A step that the redline added is left out of the run. */
export const cancelRedline: Operation<z.output<typeof input>> = {
  name: 'cancelRedline',
  permission: 'CancelRunStepRedline',
  input,
  lock: (given) => lockRunOfStep(given.runStepId),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map(({ runStepId }) => runStepId)),
  async perform(tx, given) {
    const open = await tx.readOne<OpenRedlineRow>(listOpenRedlinesOfSteps([given.runStepId]))
    if (open === undefined) throw openRedlineMissing(given.runStepId)
    const read = await readRedlineWork(tx, { id: open.id })
    const { redline, work, inReview } = read
    seenRow(work.step.row, { type: 'RunStep', id: given.runStepId, etag: given.etag })
    refuseIf(whyNotChangeRedline('cancel', work.around.run, inReview))
    appendRedline(tx, read, {
      type: 'REDLINE_CANCELED',
      reason: given.reason,
      set: { status: 'CANCELED' },
      moves: [work.step, ...stepsBelow(work, redline)].map(({ id: stepId }) => ({
        stepId,
        set: stepWithout(redline, tx.caller.userId),
      })),
      outdates: true,
    })
    return { runStepId: work.step.id, redlineId: redline.id }
  },
}

/** The step's columns as they were before its redline. One that it added was never anything: it is skipped with the steps that came with it, and nobody misses them. */
function stepWithout(redline: RedlineRow, by: string) {
  const { previous_status: before, previous_of_hold: previous } = redline
  if (before === 'REDLINE')
    return {
      status: 'CANCELED',
      previous_status: null,
      required: false,
      skip_reason: redline.reason,
      skipped_by: by,
    } as const
  return { status: before, previous_status: before === 'HOLD' ? previous : null }
}
