import { refuseIf } from '@traveler/domain/refusal.ts'
import { type StepToComplete, whyNotCompleteRunStep } from '@traveler/domain/runStep/whyNotCompleteRunStep.ts'
import { missingFields, missingSignOffs } from '@traveler/domain/runStepField/missingFields.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { z } from 'zod'
import { missingAtStep, readInstallsOfRun } from '../abom/missingInstalls.ts'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { openGates } from '../gate/gatesOfStep.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { type RecordsOfStep, recordedAttempt } from '../runStepField/recordedStep.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { hasIssue } from './issuesOfStep.ts'
import { readRunWork, type SeenStep, type WorkStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

/** Say that a step is done: everything required is filled, signed and approved, nothing is out of range. */
export const completeRunStep: Operation<SeenStep> = {
  name: 'completeRunStep',
  permission: 'CompleteRunStep',
  input: z.object({ id, etag: etag.nullable() }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, values, cells, signatures, installs] = await Promise.all([
      readRunWork(tx, input),
      tx.read<FieldValueRow>(listValuesOfRunSteps([input.id])),
      tx.read<CellValueRow>(listCellsOfRunSteps([input.id])),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
      readInstallsOfRun(tx, { runStepId: input.id }),
    ])
    const { step, around, now } = work
    refuseIf(
      whyNotCompleteRunStep(step, around, {
        ...foundIn(step, { values, cells, signatures }, hasIssue(work)),
        missingInstalls: missingAtStep(installs, step, work.steps.values()),
      }),
    )
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_COMPLETED',
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

function foundIn(
  step: WorkStep,
  records: RecordsOfStep,
  isRaised: boolean,
): Omit<StepToComplete, 'missingInstalls'> {
  const { definition } = step.shown
  const recorded = recordedAttempt(step.attempt, records)
  const { values, cells, signed, signedCells } = recorded
  const facts = {
    values,
    cells,
    signedFields: new Set(signed.keys()),
    signedCells: new Set(signedCells.keys()),
  }
  return {
    missingFields: missingFields(definition, facts),
    outOfRange: valuesOutOfRange(definition.fields, values, new Set(signed.keys()), isRaised),
    missingSignOffs: missingSignOffs(definition, facts),
    openGates: openGates(step, records.signatures, 'BEFORE_COMPLETION'),
  }
}
