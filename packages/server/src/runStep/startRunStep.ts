import { issuesInTheWay } from '@traveler/domain/issue/issuesInTheWay.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { planStartRunStep } from '@traveler/domain/runStep/planStartRunStep.ts'
import { whyNotStartRunStep } from '@traveler/domain/runStep/whyNotStartRunStep.ts'
import { z } from 'zod'
import { uncertified } from '../certificate/uncertified.ts'
import { openGates } from '../gate/gatesOfStep.ts'
import { insertRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { newSession } from '../workSession/newSession.ts'
import { openIssues } from './issuesOfStep.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/**
 * Begin the work of a step that is available; the headings above it begin with it, top down. Who begins it is checked in;
 * a program is at no step.
 */
export const startRunStep: Operation<SeenStep> = {
  name: 'startRunStep',
  permission: 'StartRunStep',
  input: z.object({ id, etag: etag.nullable() }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, signatures, sessionId] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
      tx.newId(),
    ])
    const { step, steps, around, now } = work
    const gates = openGates(step, signatures, 'BEFORE_START')
    const waitsFor = issuesInTheWay(step, steps, openIssues(work.issues, steps))
    const certificates = await uncertified(tx, step, tx.caller.userId)
    refuseIf([...whyNotStartRunStep(step, around, gates, waitsFor), ...certificates])
    const begun = newSession(tx, step, { id: sessionId, userId: tx.caller.userId, kind: 'WORK', now })
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_STARTED',
      moves: planStartRunStep(step, steps).map((started) => ({
        stepId: started.id,
        set: { status: 'IN_PROGRESS', started_at: now, started_by: tx.caller.userId },
      })),
      changes: tx.caller.apiKeyId === null ? [insertRows('work_session', [begun])] : [],
    })
    return { runStepId: step.id }
  },
}
