import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import {
  type CellRow,
  type GridPartToChangeRow,
  listCellsOfRows,
  loadGridPartToChange,
} from './datagridStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a row out of the grid of a draft, with what was filled into it. */
export const deleteDatagridRow: Operation<Input> = {
  name: 'deleteDatagridRow',
  permission: 'DeleteDatagridRow',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('datagrid_row', [input.id]),
  async perform(tx, input) {
    const [found, cells] = await Promise.all([
      tx.readOne<GridPartToChangeRow>(loadGridPartToChange('datagrid_row', input.id)),
      tx.read<CellRow>(listCellsOfRows([input.id])),
    ])
    const part = seenRow(found, { type: 'DatagridRow', ...input })
    refuseIf(whyNotEditStep(part.draft))
    tx.append({
      stream: draftStream(part.draft),
      type: 'DATAGRID_ROW_DELETED',
      changes: [
        deleteRows('datagrid_row', [{ id: part.id }]),
        deleteRows(
          'datagrid_value',
          cells.map(({ row_id, column_id }) => ({ row_id, column_id })),
        ),
      ],
    })
    return { datagridRowId: part.id }
  },
}
