import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { type DatagridRowRow, listRowsOfSteps } from './datagridStore.ts'

const input = z.object({
  stepId: id,
  index: z.number().int().min(0).max(1_000_000).nullish(),
  required: z.boolean().nullish(),
  allowNotApplicable: z.boolean().nullish(),
})

/** Add a row to the grid of a step of a draft, below the others when no place is given. */
export const createDatagridRow: Operation<z.output<typeof input>> = {
  name: 'createDatagridRow',
  permission: 'CreateDatagridRow',
  input,
  lock: (given) => lockDraftsOf('step', [given.stepId]),
  async perform(tx, given) {
    const [found, others] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.stepId)),
      tx.read<DatagridRowRow>(listRowsOfSteps([given.stepId])),
    ])
    const step = seenRow(found, { type: 'Step', id: given.stepId })
    refuseIf(whyNotEditStep(step.draft))
    const [rowId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: rowId,
      step_id: step.id,
      index: given.index ?? Math.max(-1, ...others.map((other) => other.index)) + 1,
      required: given.required ?? false,
      allow_not_applicable: given.allowNotApplicable ?? false,
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'DATAGRID_ROW_CREATED',
      changes: [insertRows('datagrid_row', [row])],
    })
    return { datagridRowId: rowId }
  },
}
