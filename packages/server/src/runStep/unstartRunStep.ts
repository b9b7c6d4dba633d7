import { refuseIf } from '@traveler/domain/refusal.ts'
import { planUnstartRunStep } from '@traveler/domain/runStep/planUnstartRunStep.ts'
import { whyNotUnstartRunStep } from '@traveler/domain/runStep/whyNotUnstartRunStep.ts'
import { z } from 'zod'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import type { RecordsOfStep } from '../runStepField/recordedStep.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { readRunWork, type SeenStep, type WorkStep } from './runWork.ts'
import { runOfStepLocked } from './runWorkStore.ts'
import { appendStepEvent } from './stepMoves.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
}

/** Take a start back while nothing is recorded; the headings that began with it go back too. */
export const unstartRunStep: Operation<Input> = {
  name: 'unstartRunStep',
  permission: 'UnstartRunStep',
  input: z.object({ id, etag: etag.nullable(), reason }),
  ...runOfStepLocked,
  async perform(tx, input) {
    const [work, values, cells, signatures] = await Promise.all([
      readRunWork(tx, input),
      tx.read<FieldValueRow>(listValuesOfRunSteps([input.id])),
      tx.read<CellValueRow>(listCellsOfRunSteps([input.id])),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([input.id])),
    ])
    const { step, steps, around } = work
    const records = recordsSinceStart(step, { values, cells, signatures })
    const facts = { run: around.run, step, startedBy: step.row.started_by ?? '', records }
    refuseIf(whyNotUnstartRunStep(facts, actorOf(tx.caller)))
    appendStepEvent(tx, work, {
      type: 'RUN_STEP_START_TAKEN_BACK',
      reason: input.reason,
      moves: planUnstartRunStep(step, steps).map((idle) => ({
        stepId: idle.id,
        set: { status: 'TODO', started_at: null, started_by: null },
      })),
    })
    return { runStepId: step.id }
  },
}

/** In words; approvals before start were given to a step not yet begun, and stay. */
function recordsSinceStart(step: WorkStep, { values, cells, signatures }: RecordsOfStep): string[] {
  const { fields, gates } = step.shown.definition
  const nameOf = (number: number): string =>
    fields.find((field) => field.number === number)?.name ?? `field ${number}`
  const recorded = values
    .filter((value) => value.attempt === step.attempt)
    .map((value) => `value of ${nameOf(value.field_number)}`)
  const filled = cells
    .filter((cell) => cell.attempt === step.attempt)
    .map((cell) => `row ${cell.row_number} of the grid`)
  const signed = signatures
    .filter((one) => one.attempt === step.attempt)
    .flatMap((one) => {
      if (one.row_number !== null) return [`signature in row ${one.row_number} of the grid`]
      if (one.field_number !== null) return [`signature of ${nameOf(one.field_number)}`]
      const isLater = one.gate_number !== null && gates[one.gate_number - 1]?.when === 'BEFORE_COMPLETION'
      return isLater ? [`decision of ${one.printed_name}`] : []
    })
  return [...new Set([...recorded, ...filled, ...signed])]
}
