import type { GridCell } from '@traveler/domain/datagrid/gridCell.ts'
import { gridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { shownEtag } from '../operation/etag.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'
import type { RecordsView } from '../runStepField/fieldView.graphql.ts'
import { type CellRow, type DatagridColumnRow, loadDatagridColumns } from './datagridStore.ts'
import { cellIdOf, etagOfCell } from './gridWork.ts'

/** A cell as the API shows it: of a draft, filled by its author, or of a run step, filled as it was worked. */
export interface ShownCell {
  readonly id: string
  readonly rowId: string
  readonly columnId: string
  readonly etag: string
  /** Null: nothing was recorded in the run, or it is not known apart from the last change. */
  readonly createdAt: string | null
  readonly createdBy: string | null
  readonly updatedAt: string | null
  readonly updatedBy: string | null
  /** As it is kept; null: nothing. */
  readonly value: unknown
  readonly notApplicable: boolean
  /** Null: of a run step. */
  readonly draft: CellRow | null
  type(context: RequestContext): Promise<FieldType | null>
}

export function draftCell(row: CellRow): ShownCell {
  return {
    id: row.id,
    rowId: row.row_id,
    columnId: row.column_id,
    etag: shownEtag(row.etag),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    value: row.value,
    notApplicable: row.not_applicable,
    draft: row,
    type: async (context) =>
      (await context.one<DatagridColumnRow>(loadDatagridColumns, row.column_id))?.type ?? null,
  }
}

export interface CellOfRun {
  readonly step: RunStepRow
  readonly attempt: number
  readonly cell: GridCell
  readonly recorded: RecordsView['recorded']
}

export function runCell({ step, attempt, cell, recorded }: CellOfRun): ShownCell {
  const key = cellKey(cell.place)
  const row = recorded.cellRows.get(key)
  const value = recorded.cells.get(key) ?? null
  const place = { runStepId: step.id, attempt, definitionId: step.definition_id }
  return {
    id: cellIdOf(step.id, cell.place),
    rowId: gridPartId({ runStepId: step.id, number: cell.place.row }),
    columnId: gridPartId({ runStepId: step.id, number: cell.place.column }),
    etag: etagOfCell(place, cell.place, recorded),
    createdAt: null,
    createdBy: null,
    updatedAt: row?.recorded_at ?? null,
    updatedBy: row?.recorded_by ?? null,
    value: isNotApplicable(value) ? null : value,
    notApplicable: isNotApplicable(value),
    draft: null,
    type: () => Promise.resolve(cell.column.type),
  }
}
