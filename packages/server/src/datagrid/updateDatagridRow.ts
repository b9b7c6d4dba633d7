import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadGridPartToChange, type RowToChangeRow } from './datagridStore.ts'

const input = z.object({
  id,
  etag,
  required: z.boolean().nullish(),
  allowNotApplicable: z.boolean().nullish(),
})

/** Say of a row of the grid of a draft whether it must be filled. */
export const updateDatagridRow: Operation<z.output<typeof input>> = {
  name: 'updateDatagridRow',
  permission: 'UpdateDatagridRow',
  input,
  lock: (given) => lockDraftsOf('datagrid_row', [given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([
      tx.readOne<RowToChangeRow>(loadGridPartToChange('datagrid_row', given.id)),
      tx.now(),
    ])
    const row = seenRow(found, { type: 'DatagridRow', id: given.id, etag: given.etag })
    refuseIf(whyNotEditStep(row.draft))
    const set = {
      required: given.required ?? row.required,
      allow_not_applicable: given.allowNotApplicable ?? row.allow_not_applicable,
      ...restamp(tx, now),
    }
    tx.append({
      stream: draftStream(row.draft),
      type: 'DATAGRID_ROW_UPDATED',
      changes: [updateRow('datagrid_row', { id: row.id }, set, { etag: row.etag })],
    })
    return { datagridRowId: row.id }
  },
}
