import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotRetypeColumn } from '@traveler/domain/runStepField/whyNotRetypeColumn.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { askedFieldType } from '@traveler/domain/step/ionType.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { columnInput, whyNotColumn } from './columnInput.ts'
import {
  type CellRow,
  type ColumnReferencesRow,
  type ColumnToChangeRow,
  findColumnReferences,
  listCellsOfColumns,
  loadGridPartToChange,
} from './datagridStore.ts'

const input = z.object({ id, etag, ...columnInput })
type Input = z.output<typeof input>

/** Edit a column of the grid of a draft. What its author filled in must fit the column as it will be. */
export const updateDatagridColumn: Operation<Input> = {
  name: 'updateDatagridColumn',
  permission: 'UpdateDatagridColumn',
  input,
  lock: (given) => lockDraftsOf('datagrid_column', [given.id]),
  async perform(tx, given) {
    const [found, cells, references, now] = await Promise.all([
      tx.readOne<ColumnToChangeRow>(loadGridPartToChange('datagrid_column', given.id)),
      tx.read<CellRow>(listCellsOfColumns([given.id])),
      tx.readOne<ColumnReferencesRow>(
        findColumnReferences(null, given.signoffRoleId ?? null, given.unit ?? null),
      ),
      tx.now(),
    ])
    const column = seenRow(found, { type: 'DatagridColumn', id: given.id, etag: given.etag })
    refuseIf(whyNotEditStep(column.draft))
    const edited = editedColumn(given, column, references?.unit_id ?? null)
    refuseIf([
      ...whyNotColumn(given, column.type, references),
      ...whyNotRetypeColumn(
        edited,
        cells.map((cell) => cell.value),
      ),
    ])
    tx.append({
      stream: draftStream(column.draft),
      type: 'DATAGRID_COLUMN_UPDATED',
      changes: [
        updateRow(
          'datagrid_column',
          { id: column.id },
          { ...edited, ...restamp(tx, now) },
          { etag: column.etag },
        ),
      ],
    })
    return { datagridColumnId: column.id }
  },
}

/** The columns after the edit. Absent: as before. Null: cleared, or as before where there is always a value. */
function editedColumn(given: Input, before: ColumnToChangeRow, unitId: string | null) {
  return {
    header: given.header === undefined ? before.header : (given.header ?? ''),
    type: askedFieldType(given, before.type) ?? before.type,
    options: given.options === undefined ? before.options : (given.options ?? []),
    unit_id: given.unit === undefined ? before.unit_id : unitId,
    signoff_role_id: given.signoffRoleId === undefined ? before.signoff_role_id : given.signoffRoleId,
    read_only: typeof given.settable === 'boolean' ? !given.settable : before.read_only,
  }
}
