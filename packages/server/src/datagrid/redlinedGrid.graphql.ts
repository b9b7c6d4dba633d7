import { gridPartId, parseGridPartId } from '@traveler/domain/datagrid/gridPartId.ts'
import type { DatagridColumn, DatagridRow } from '@traveler/domain/step/stepDefinition.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import type { Act } from '../operation/operation.ts'
import { RedlineType } from '../redline/redline.graphql.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow, type RedlineRow } from '../redline/redlineStore.ts'
import { actTogether } from '../redline/together.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { DatagridColumnType, DatagridRowType, type ShownColumn, type ShownRow } from './datagrid.graphql.ts'
import { editRedlinedGrid } from './editRedlinedGrid.ts'
import { cellIdOf } from './gridWork.ts'
import { redlinedGrid, redlinedPartEtag } from './redlinedGrid.ts'
import type { ShownCell } from './shownCell.graphql.ts'

interface PartOfRedline {
  readonly redline: RedlineRow
  readonly attempt: number
  /** Its place, 0 first. */
  readonly index: number
}

function shownPart({ redline, index }: PartOfRedline, number: number, etag: string) {
  return {
    id: gridPartId({ runStepId: redline.run_step_id, number }),
    etag,
    created_at: redline.created_at,
    updated_at: redline.updated_at,
    created_by: redline.created_by,
    updated_by: redline.updated_by,
    step_id: null,
    run_step_id: redline.run_step_id,
    index,
  }
}

function shownColumn(of: PartOfRedline, column: DatagridColumn): ShownColumn {
  const place = { runStepId: of.redline.run_step_id, attempt: of.attempt }
  return {
    ...shownPart(of, column.number, redlinedPartEtag(place, 'column', column)),
    header: column.header,
    type: column.type,
    options: column.options,
    read_only: column.readOnly,
    unit_id: column.unit?.id ?? null,
    signoff_role_id: column.signoffRole?.id ?? null,
    given: redlinedGrid(of.redline).rows.flatMap((row) => cellsOf(of, row, [column])),
  }
}

function shownRow(of: PartOfRedline, row: DatagridRow): ShownRow {
  const place = { runStepId: of.redline.run_step_id, attempt: of.attempt }
  return {
    ...shownPart(of, row.number, redlinedPartEtag(place, 'row', row)),
    required: row.required,
    allow_not_applicable: row.allowNotApplicable,
    given: cellsOf(of, row, redlinedGrid(of.redline).columns),
  }
}

/** What the author gives in a row, in these columns. */
function cellsOf(of: PartOfRedline, row: DatagridRow, columns: readonly DatagridColumn[]): ShownCell[] {
  const { run_step_id: runStepId } = of.redline
  const etag = redlinedPartEtag({ runStepId, attempt: of.attempt }, 'row', row)
  return columns.flatMap((column) => {
    const given = row.cells.find((cell) => cell.column === column.number)
    if (given === undefined) return []
    return {
      id: cellIdOf(runStepId, { row: row.number, column: column.number }),
      rowId: gridPartId({ runStepId, number: row.number }),
      columnId: gridPartId({ runStepId, number: column.number }),
      etag,
      createdAt: null,
      createdBy: null,
      updatedAt: null,
      updatedBy: null,
      value: valueIn(column, given.value),
      notApplicable: false,
      signature: null,
      signatures: [],
      shownDigest: null,
      draft: null,
      type: () => Promise.resolve(column.type),
    }
  })
}

const asJson: ReadonlySet<string> = new Set(['BOOLEAN', 'MULTISELECT', 'FILE_ATTACHMENT'])

/** A value out of the text that a definition keeps of it. */
function valueIn({ type }: DatagridColumn, text: string): unknown {
  return asJson.has(type) ? JSON.parse(text) : text
}

async function gridOf(context: RequestContext, redline: RedlineRow) {
  const step = await context.one<RunStepRow>(loadRunSteps, redline.run_step_id)
  const { columns, rows } = redlinedGrid(redline)
  const of = (index: number): PartOfRedline => ({ redline, attempt: step?.attempt ?? 1, index })
  return {
    columns: columns.map((column, index) => shownColumn(of(index), column)),
    rows: rows.map((row, index) => shownRow(of(index), row)),
  }
}

/** The redline that is open on a run step; null: none is. */
async function openRedlineOf(context: RequestContext, runStepId: string): Promise<RedlineRow | null> {
  return (await context.many<OpenRedlineRow>(listOpenRedlinesOfSteps, runStepId))[0] ?? null
}

/** A column or row of the grid of a redlined step, by its id; null: there is none. */
export async function redlinedPartById(context: RequestContext, id: string) {
  const runStepId = parseGridPartId(id)?.runStepId
  const redline = runStepId === undefined ? null : await openRedlineOf(context, runStepId)
  if (redline === null) return { column: null, row: null }
  const { columns, rows } = await gridOf(context, redline)
  return {
    column: columns.find((column) => column.id === id) ?? null,
    row: rows.find((row) => row.id === id) ?? null,
  }
}

/** A cell that the author of a redline gives; null: it gives nothing there. */
export async function redlinedCellById(
  context: RequestContext,
  { rowId, columnId }: { readonly rowId: string; readonly columnId: string },
): Promise<ShownCell | null> {
  const { row } = await redlinedPartById(context, rowId)
  return row?.given?.find((cell) => cell.columnId === columnId) ?? null
}

/** Whether the cells of a run step are given by the author of its redline, not recorded: a redline is open on it. */
export async function isRedlined(context: RequestContext, rowId: string): Promise<boolean> {
  const runStepId = parseGridPartId(rowId)?.runStepId
  return runStepId !== undefined && (await openRedlineOf(context, runStepId)) !== null
}

/** An edit of the grid of a redlined step, on all runs of the batch whose redlines were begun with it. */
export function gridEdit(
  context: RequestContext,
  { runStepId, ...edit }: { readonly runStepId: string; readonly kind: string; readonly column?: number },
): Promise<Act> {
  return actTogether(
    context,
    editRedlinedGrid,
    { runStepId, ...edit },
    {
      runStepId,
      inputOf: ({ run_step_id }) => ({ ...edit, runStepId: run_step_id, etag: null }),
    },
  )
}

builder.objectFields(RedlineType, (t) => ({
  datagridColumns: t.field({
    type: [DatagridColumnType],
    nullable: { list: false, items: false },
    description:
      'The columns of the grid of the step, as they are to be; their etags are for updateDatagridColumn.',
    resolve: async (row, _args, context) => (await gridOf(context, row)).columns,
  }),
  datagridRows: t.field({
    type: [DatagridRowType],
    nullable: { list: false, items: false },
    description: 'The rows of the grid of the step, as they are to be, with what the author gives in them.',
    resolve: async (row, _args, context) => (await gridOf(context, row)).rows,
  }),
}))
