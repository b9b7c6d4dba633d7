import { refuseIf } from '@traveler/domain/refusal.ts'
import { rolesToApproveSkip } from '@traveler/domain/runStep/skipConcession.ts'
import { whyNotSkipRunStep } from '@traveler/domain/runStep/whyNotSkipRunStep.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { qualityHoldAmong } from './heldStep.ts'
import { readRunWork, type SeenStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { skippedWith } from './skippedSteps.ts'
import { asApproval, rolesOfSteps, skipApprovals } from './stepConcession.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/**
 * Leave a step out, with what is open below it. A required one takes a reason and the approval of each role that would
 * have signed there.
 */
export const skipRunStep: Operation<Input> = {
  name: 'skipRunStep',
  permission: 'SkipRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, around } = work
    const { steps, required, isMandatory } = skippedWith(work)
    const approvals = skipApprovals(step, signatures).map(asApproval)
    const wanted = rolesToApproveSkip(rolesOfSteps(required), approvals, tx.caller.userId)
    const facts = {
      run: around.run,
      step: { ...step, required: required.length > 0 },
      isMandatory,
      hold: qualityHoldAmong(steps),
      rolesToApprove: wanted.map(({ name }) => name),
    }
    const given = input.reason ?? null
    refuseIf(whyNotSkipRunStep(facts, given, actorOf(tx.caller)))
    const why = required.length > 0 ? recordedReason(given, tx.caller.apiKeyName ?? '') : given
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_SKIPPED',
      reason: why,
      moves: steps.map((skipped) => ({
        stepId: skipped.id,
        set: {
          status: 'CANCELED',
          previous_status: null,
          hold_kind: null,
          hold_reason: null,
          held_by: null,
          held_at: null,
          skip_reason: why,
          skipped_by: tx.caller.userId,
          verify_after_reopening: false,
        },
      })),
    })
    return { runStepId: step.id }
  },
}
