import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { listEdgesAround, listPlacesOf, loadStepToChange, type StepPlaceRow, type StepToChangeRow } from './stepStore.ts'
import { renumbered, siblingsWithout } from './stepTree.ts'
import { readStepTree } from './stepTreeStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a step out of a draft, with all that is written in it and all steps below it. What they were stays in the history. */
export const deleteStep: Operation<Input> = {
  name: 'deleteStep',
  permission: 'DeleteStep',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step', [input.id]),
  async perform(tx, input) {
    const [found, places, tree, edges] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(input.id)),
      tx.read<StepPlaceRow>(listPlacesOf({ procedureId: null, stepId: input.id })),
      readStepTree((statement) => tx.read(statement), { stepId: input.id }),
      tx.read<{ readonly id: string }>(listEdgesAround(input.id)),
    ])
    const step = seenRow(found, { type: 'Step', ...input })
    refuseIf(whyNotEditProcedure({ id: step.procedure_id, status: step.procedure_status }))
    const keys = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ id }))
    tx.append({
      stream: { id: step.procedure_id, type: 'procedure' },
      type: 'STEP_DELETED',
      changes: [
        updateRows('step', renumbered(places, siblingsWithout(places, step.parent_id, step.id))),
        // Owners first: rows are deleted in the reverse order.
        deleteRows('step', keys(tree.steps)),
        deleteRows('step_edge', keys(edges)),
        deleteRows('step_mbom_item', keys(tree.parts)),
        deleteRows('step_gate', keys(tree.gates)),
        deleteRows('datagrid_row', keys(tree.rows)),
        deleteRows('datagrid_column', keys(tree.columns)),
        deleteRows('datagrid_value', tree.values.map(({ row_id, column_id }) => ({ row_id, column_id }))),
        deleteRows('step_field', keys(tree.fields)),
        deleteRows('step_field_validation', keys(tree.validations)),
      ],
    })
    return { stepId: step.id }
  },
}
