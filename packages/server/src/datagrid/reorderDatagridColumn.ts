import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { type GridPartToChangeRow, listGridParts } from './datagridStore.ts'
import { gridOrder } from './gridOrder.ts'

interface Input {
  readonly id: string
  readonly etag: string
  /** From left to right, 0 first. */
  readonly index: number
}

/** Give a column of the grid of a draft another place. The others stand around it as they stood. */
export const reorderDatagridColumn: Operation<Input> = {
  name: 'reorderDatagridColumn',
  permission: 'ReorderDatagridColumn',
  input: z.object({ id, etag, index: z.number().int().min(0).max(1_000_000) }),
  lock: (input) => lockDraftsOf('datagrid_column', [input.id]),
  async perform(tx, input) {
    const parts = await tx.read<GridPartToChangeRow>(listGridParts('datagrid_column', input.id))
    const part = seenRow(
      parts.find((one) => one.id === input.id),
      { type: 'DatagridColumn', ...input },
    )
    refuseIf(whyNotEditStep(part.draft))
    const moved = gridOrder(parts, input)
    const now = await tx.now()
    tx.append({
      stream: draftStream(part.draft),
      type: 'DATAGRID_COLUMN_MOVED',
      changes: [
        updateRows(
          'datagrid_column',
          moved.filter(({ key }) => key.id !== part.id),
        ),
        updateRow(
          'datagrid_column',
          { id: part.id },
          { ...moved.find(({ key }) => key.id === part.id)?.set, ...restamp(tx, now) },
          { etag: part.etag },
        ),
      ],
    })
    return { datagridColumnId: part.id }
  },
}
