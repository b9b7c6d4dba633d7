import { refuseIf } from '@traveler/domain/refusal.ts'
import { type StepToComplete, whyNotCompleteRunStep } from '@traveler/domain/runStep/whyNotCompleteRunStep.ts'
import { missingFields, missingSignOffs } from '@traveler/domain/runStepField/missingFields.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { z } from 'zod'
import { openGates } from '../gate/gatesOfStep.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { recordedAttempt } from '../runStepField/recordedStep.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { readRunWork, type SeenStep, type WorkStep } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** Say that a step is done: everything required is filled, signed and approved, nothing is out of range. */
export const completeRunStep: Operation<SeenStep> = {
  name: 'completeRunStep',
  permission: 'CompleteRunStep',
  input: z.object({ id, etag: etag.nullable() }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const [work, values, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<FieldValueRow>(listValuesOfRunSteps([input.id])),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, around, now } = work
    refuseIf(whyNotCompleteRunStep(step, around, foundIn(step, values, signatures)))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_COMPLETED',
      moves: [
        { stepId: step.id, set: { status: 'COMPLETE', completed_at: now, completed_by: tx.caller.userId } },
      ],
    })
    return { runStepId: step.id }
  },
}

function foundIn(
  step: WorkStep,
  values: readonly FieldValueRow[],
  signatures: readonly SignatureRow[],
): StepToComplete {
  const { definition } = step.shown
  const recorded = recordedAttempt(step.attempt, values, signatures)
  const facts = { values: recorded.values, cells: new Map(), signedFields: new Set(recorded.signed.keys()) }
  return {
    missingFields: missingFields(definition, facts),
    outOfRange: valuesOutOfRange(definition.fields, recorded.values),
    missingSignOffs: missingSignOffs(definition, facts),
    openGates: openGates(step, signatures, 'BEFORE_COMPLETION'),
    missingInstalls: [],
  }
}
