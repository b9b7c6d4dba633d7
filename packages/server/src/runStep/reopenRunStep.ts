import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotCorrectCarried } from '@traveler/domain/run/splitRun.ts'
import { planVerifyAfterReopening } from '@traveler/domain/runStep/planVerifyAfterReopening.ts'
import { whyNotBelowDone } from '@traveler/domain/runStep/whyNotBringBackRunStep.ts'
import { whyNotReopenRunStep } from '@traveler/domain/runStep/whyNotReopenRunStep.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type CarryingRunRow, listRunsSharingSteps } from '../run/splitRunStore.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { readRunWork, type SeenStep, type WorkStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  /** CORRECT: the values stay. REPEAT: a new attempt. */
  readonly mode: 'CORRECT' | 'REPEAT'
  readonly reason?: string | null | undefined
}

/** Work a completed step again: its signatures and approvals are void, and what was begun after it is looked at again. */
export const reopenRunStep: Operation<Input> = {
  name: 'reopenRunStep',
  permission: 'ReopenRunStep',
  input: z.object({ id, etag: etag.nullable(), mode: z.enum(['CORRECT', 'REPEAT']), reason }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const [work, signatures, sharing] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
      tx.read<CarryingRunRow>(listRunsSharingSteps([input.id])),
    ])
    const { step, steps, around, now } = work
    const below = whyNotBelowDone(step, steps)
    const reopening = whyNotReopenRunStep(around.run, step, input.reason ?? null, actorOf(tx.caller))
    const carried = whyNotCorrectCarried(
      {
        runStepId: step.id,
        number: step.number,
        title: step.title,
        runs: sharing.map(({ id: runId, title }) => `run ${runId} ${title}`),
      },
      input.mode,
    )
    refuseIf([...reopening, ...[below, carried].filter((one) => one !== null)])
    // What the other run tells stands: it was signed for both lots.
    const isShared = sharing.length > 0
    const void_ = signatures.filter(
      (one) => !isShared && one.attempt === step.attempt && one.voided_at === null,
    )
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_REOPENED',
      reason: input.reason,
      facts: { mode: input.mode },
      moves: [
        { stepId: step.id, set: reopened(step, input.mode) },
        ...planVerifyAfterReopening(step, steps).map((later) => ({
          stepId: later.id,
          set: { verify_after_reopening: true },
        })),
      ],
      changes: voidSignatures(void_, now, 'the step was reopened'),
    })
    return { runStepId: step.id }
  },
}

function reopened(step: WorkStep, mode: Input['mode']) {
  const open = { completed_at: null, completed_by: null, verify_after_reopening: false }
  return mode === 'CORRECT'
    ? ({ ...open, status: 'IN_PROGRESS', correcting: true } as const)
    : ({
        ...open,
        status: 'TODO',
        attempt: step.attempt + 1,
        started_at: null,
        started_by: null,
        correcting: false,
      } as const)
}
