import type { Hold } from '@traveler/domain/hold/hold.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { planResumeRunStep } from '@traveler/domain/runStep/planResumeRunStep.ts'
import { whyNotResumeRunStep } from '@traveler/domain/runStep/whyNotResumeRunStep.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { readRunWork, type SeenStep, type WorkStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Let a held step go on. A quality hold is released with its own permission, never by its causer; its gate is open again. */
export const resumeRunStep: Operation<Input> = {
  name: 'resumeRunStep',
  permission: 'ResumeRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, around, now } = work
    const hold = holdOf(step)
    refuseIf(whyNotResumeRunStep(around.run, step, hold, actorOf(tx.caller)))
    const previous = step.row.previous_status === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'TODO'
    const status = planResumeRunStep(step, previous, around)
    const rejections = hold.kind === 'QUALITY' ? standingRejections(step, signatures) : []
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_RESUMED',
      reason: input.reason,
      moves: [
        {
          stepId: step.id,
          set: {
            status,
            previous_status: null,
            hold_kind: null,
            hold_reason: null,
            held_by: null,
            held_at: null,
          },
        },
      ],
      changes: voidSignatures(rejections, now, 'the quality hold was released'),
    })
    return { runStepId: step.id }
  },
}

function holdOf({ row }: WorkStep): Hold {
  return { kind: row.hold_kind ?? 'PRODUCTION', reason: row.hold_reason ?? '', causedBy: row.held_by ?? '' }
}

/** What was rejected was looked into: its gate is to be decided anew. */
function standingRejections(step: WorkStep, signatures: readonly SignatureRow[]): SignatureRow[] {
  return signatures.filter(
    (one) => one.attempt === step.attempt && one.decision === 'REJECTED' && one.voided_at === null,
  )
}
