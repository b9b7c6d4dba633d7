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
  /** From top to bottom, 0 first. */
  readonly index: number
}

/** Give a row of the grid of a draft another place. The others stand around it as they stood. */
export const reorderDatagridRow: Operation<Input> = {
  name: 'reorderDatagridRow',
  permission: 'ReorderDatagridRow',
  input: z.object({ id, etag, index: z.number().int().min(0).max(1_000_000) }),
  lock: (input) => lockDraftsOf('datagrid_row', [input.id]),
  async perform(tx, input) {
    const parts = await tx.read<GridPartToChangeRow>(listGridParts('datagrid_row', input.id))
    const part = seenRow(
      parts.find((one) => one.id === input.id),
      { type: 'DatagridRow', ...input },
    )
    refuseIf(whyNotEditStep(part.draft))
    const moved = gridOrder(parts, input)
    const now = await tx.now()
    tx.append({
      stream: draftStream(part.draft),
      type: 'DATAGRID_ROW_MOVED',
      changes: [
        updateRows(
          'datagrid_row',
          moved.filter(({ key }) => key.id !== part.id),
        ),
        updateRow(
          'datagrid_row',
          { id: part.id },
          { ...moved.find(({ key }) => key.id === part.id)?.set, ...restamp(tx, now) },
          { etag: part.etag },
        ),
      ],
    })
    return { datagridRowId: part.id }
  },
}
