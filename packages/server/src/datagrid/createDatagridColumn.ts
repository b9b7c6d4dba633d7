import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { askedFieldType } from '@traveler/domain/step/ionType.ts'
import { fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { columnInput, whyNotColumn } from './columnInput.ts'
import { type ColumnReferencesRow, findColumnReferences } from './datagridStore.ts'

const input = z.object({
  stepId: id,
  ...columnInput,
  index: z.number().int().min(0).max(1_000_000).nullish(),
  type: z.enum([...fieldTypes, 'ION']),
})
type Input = z.output<typeof input>

/** Add a column to the grid of a step of a draft, to the right of the others when no place is given. */
export const createDatagridColumn: Operation<Input> = {
  name: 'createDatagridColumn',
  permission: 'CreateDatagridColumn',
  input,
  lock: (given) => lockDraftsOf('step', [given.stepId]),
  async perform(tx, given) {
    const [found, references] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.stepId)),
      tx.readOne<ColumnReferencesRow>(
        findColumnReferences(given.stepId, given.signoffRoleId ?? null, given.unit ?? null),
      ),
    ])
    const step = seenRow(found, { type: 'Step', id: given.stepId })
    refuseIf(whyNotEditStep(step.draft))
    refuseIf(whyNotColumn(given, 'STRING', references))
    const [columnId, now] = await Promise.all([tx.newId(), tx.now()])
    const column = {
      id: columnId,
      step_id: step.id,
      index: given.index ?? (references?.last_index ?? -1) + 1,
      header: given.header ?? '',
      type: askedFieldType(given, 'STRING') ?? ('STRING' as const),
      options: given.options ?? [],
      unit_id: references?.unit_id ?? null,
      signoff_role_id: given.signoffRoleId ?? null,
      read_only: given.settable === false,
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'DATAGRID_COLUMN_CREATED',
      changes: [insertRows('datagrid_column', [column])],
    })
    return { datagridColumnId: columnId }
  },
}
