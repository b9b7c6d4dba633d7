import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAcceptFailedRunStep } from '@traveler/domain/runStep/whyNotAcceptFailedRunStep.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { acceptingIssues, isAcceptedByDisposition } from './issuesOfStep.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Take a failed step as done, because an issue found on it was dispositioned so: use as is, or repaired. */
export const acceptFailedRunStep: Operation<Input> = {
  name: 'acceptFailedRunStep',
  permission: 'AcceptFailedStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const work = await readRunWork(tx, input)
    const { step, around, now } = work
    const isAccepted = isAcceptedByDisposition(work)
    refuseIf(whyNotAcceptFailedRunStep(around.run, step, isAccepted, actorOf(tx.caller)))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_ACCEPTED',
      reason: input.reason,
      facts: { issueIds: acceptingIssues(work).map((issue) => issue.id) },
      moves: [
        {
          stepId: step.id,
          set: {
            status: 'COMPLETE',
            completed_at: now,
            completed_by: tx.caller.userId,
            correcting: false,
            verify_after_reopening: false,
          },
        },
      ],
    })
    return { runStepId: step.id }
  },
}
