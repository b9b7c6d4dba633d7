import { cellText } from '@traveler/domain/datagrid/cellText.ts'
import { gridCellAt } from '@traveler/domain/datagrid/gridCell.ts'
import { gridPartId, gridPartsPerStep } from '@traveler/domain/datagrid/gridPartId.ts'
import {
  type ColumnEdit,
  editedColumn,
  nextGridNumber,
  withColumn,
  withEditedColumn,
  withEditedRow,
  withGiven,
  withMoved,
  withoutColumn,
  withoutRow,
  withRow,
} from '@traveler/domain/redline/editGrid.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { askedFieldType } from '@traveler/domain/step/ionType.ts'
import type { DatagridColumn, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { fileValueOf } from '../file/fileValueOf.ts'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readDraftOfStep } from '../redline/redlinedField.ts'
import { whyNotNamed } from '../redline/redlinedFieldInput.ts'
import { findNamed, type NamedRow } from '../redline/redlineStore.ts'
import { appendRedline, edited, type RedlineWork } from '../redline/redlineWork.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { jsonOfRawValue, rawValueInput } from '../runStepField/rawValue.ts'
import { type CellValueRow, listCellsOfRunSteps } from './cellStore.ts'
import { columnInput } from './columnInput.ts'
import { redlinedPartEtag } from './redlinedGrid.ts'

const number = z.number().int().min(1)
const index = z.number().int().min(0).max(1_000_000)
/** Of a redline of a batch, the etag is of the unit whose grid the caller saw; null on the others. */
const seen = { runStepId: id, etag: etag.nullish() }
const rowInput = { required: z.boolean().nullish(), allowNotApplicable: z.boolean().nullish() }

const input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ADD_COLUMN'), ...seen, ...columnInput, index: index.nullish() }),
  z.object({ kind: z.literal('EDIT_COLUMN'), ...seen, number, ...columnInput }),
  z.object({ kind: z.literal('DELETE_COLUMN'), ...seen, number }),
  z.object({ kind: z.literal('MOVE_COLUMN'), ...seen, number, index }),
  z.object({ kind: z.literal('ADD_ROW'), ...seen, ...rowInput, index: index.nullish() }),
  z.object({ kind: z.literal('EDIT_ROW'), ...seen, number, ...rowInput }),
  z.object({ kind: z.literal('DELETE_ROW'), ...seen, number }),
  z.object({ kind: z.literal('MOVE_ROW'), ...seen, number, index }),
  z.object({ kind: z.literal('GIVE'), ...seen, number, column: number, value: rawValueInput.optional() }),
])
type Input = z.output<typeof input>

/**
 * Edit the grid of a step by its redline: its columns, its rows, and what its author gives in them. What was recorded where
 * something changes becomes an earlier attempt once the redline is applied.
 */
export const editRedlinedGrid: Operation<Input> = {
  name: 'editRedlinedGrid',
  permission: 'UpdateRedline',
  input,
  lock: (given) => lockRunOfStep(given.runStepId),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map(({ runStepId }) => runStepId)),
  async perform(tx, given) {
    const named = 'header' in given || 'unit' in given || 'signoffRoleId' in given ? given : {}
    const [read, cells, found] = await Promise.all([
      readDraftOfStep(tx, given.runStepId),
      tx.read<CellValueRow>(listCellsOfRunSteps([given.runStepId])),
      tx.readOne<NamedRow>(findNamed(named)),
    ])
    refuseIf(whyNotNamed(named, found))
    const part = given.kind.endsWith('COLUMN') ? 'columns' : 'rows'
    const grids = [read.draft, ...(read.base === null ? [] : [read.base.definition])]
    const recorded = cells.map((cell) => (part === 'columns' ? cell.column_number : cell.row_number))
    // A column or row has one number in all runs of a batch.
    const { value: next } = await tx.once(`number of ${part}`, async () =>
      nextGridNumber(part, grids, recorded),
    )
    const partNumber = 'number' in given ? given.number : next
    const draft = await editedGrid(tx, given, { read, partNumber, found })
    appendRedline(tx, read, {
      type: 'RUN_STEP_GRID_EDITED',
      facts: { edit: given.kind, number: partNumber },
      set: edited(tx, read.redline, draft),
    })
    const partId = gridPartId({ runStepId: given.runStepId, number: partNumber })
    return {
      redlineId: read.redline.id,
      ...(part === 'columns' ? { datagridColumnId: partId } : { datagridRowId: partId, rowId: partId }),
      ...(given.kind === 'GIVE'
        ? { columnId: gridPartId({ runStepId: given.runStepId, number: given.column }) }
        : {}),
    }
  },
}

interface Editing {
  readonly read: RedlineWork
  readonly partNumber: number
  /** What a column names. */
  readonly found: NamedRow | undefined
}

async function editedGrid(
  tx: Transaction,
  given: Input,
  { read, partNumber, found }: Editing,
): Promise<StepDefinition> {
  const { draft } = read
  switch (given.kind) {
    case 'ADD_COLUMN':
      refuseIf([...whyNotMany(partNumber), ...whyNotType(given, 'STRING')])
      return withColumn(draft, partNumber, { ...columnEdit(given, found), index: given.index })
    case 'EDIT_COLUMN': {
      const before = seenColumn(read, given)
      const edit = columnEdit(given, found)
      refuseIf([...whyNotType(given, before.type), ...whyNotRetype(draft, before, edit)])
      return withEditedColumn(draft, before.number, edit)
    }
    case 'DELETE_COLUMN':
      return withoutColumn(draft, seenColumn(read, given).number)
    case 'MOVE_COLUMN':
      return withMoved(draft, 'columns', { number: seenColumn(read, given).number, index: given.index })
    case 'ADD_ROW':
      refuseIf(whyNotMany(partNumber))
      return withRow(draft, partNumber, given)
    case 'EDIT_ROW':
      return withEditedRow(draft, seenRow(read, given).number, given)
    case 'DELETE_ROW':
      return withoutRow(draft, seenRow(read, given).number)
    case 'MOVE_ROW':
      return withMoved(draft, 'rows', { number: seenRow(read, given).number, index: given.index })
    case 'GIVE':
      return withGiven(
        draft,
        { row: seenRow(read, given).number, column: given.column },
        await givenText(tx, given, read),
      )
  }
}

interface Seen {
  readonly number: number
  readonly etag?: string | null | undefined
}

function seenColumn(read: RedlineWork, seenPart: Seen): DatagridColumn {
  return seenPartOf(read, 'column', seenPart, read.draft.columns)
}

function seenRow(read: RedlineWork, seenPart: Seen) {
  return seenPartOf(read, 'row', seenPart, read.draft.rows)
}

/** A column or row as the caller saw it; without an etag it is that of a sibling, whose redline says the same. */
function seenPartOf<Part extends StepDefinition['columns'][number] | StepDefinition['rows'][number]>(
  { work }: RedlineWork,
  kind: 'column' | 'row',
  { number: wanted, etag: given }: Seen,
  parts: readonly Part[],
): Part {
  const found = parts.find((one) => one.number === wanted)
  const place = { runStepId: work.step.id, attempt: work.step.attempt }
  const type = kind === 'column' ? 'DatagridColumn' : 'DatagridRow'
  const partId = gridPartId({ runStepId: work.step.id, number: wanted })
  if (found === undefined) throw new Refused({ code: 'NOT_FOUND', type, id: partId })
  if (given && !isSameEtag(given, redlinedPartEtag(place, kind, found)))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type, id: partId })
  return found
}

type ColumnAsked = Extract<Input, { readonly kind: 'ADD_COLUMN' | 'EDIT_COLUMN' }>

function columnEdit({ unit, signoffRoleId, ...plain }: ColumnAsked, found: NamedRow | undefined): ColumnEdit {
  const named = (given: string | null | undefined, of: { readonly id: string; readonly name: string }) =>
    given === undefined ? undefined : given === null ? null : of
  return {
    ...plain,
    unit: named(unit, { id: found?.unit_id ?? '', name: unit ?? '' }),
    signoffRole: named(signoffRoleId, { id: signoffRoleId ?? '', name: found?.signoff_role ?? '' }),
  }
}

function whyNotType(given: ColumnAsked, before: DatagridColumn['type']): readonly Refusal[] {
  if (askedFieldType(given, before) !== null) return []
  const [problem, remedy] = ['is missing on a column of type ION', 'Give USERS or PARTS.']
  return [{ code: 'INVALID_INPUT', field: 'allowedIonType', problem, remedy }]
}

/** What the author gave in a column is a value of it as it was. */
function whyNotRetype(draft: StepDefinition, before: DatagridColumn, edit: ColumnEdit): readonly Refusal[] {
  const after = editedColumn(before, edit)
  const isAsBefore =
    after.type === before.type && before.options.every((option) => after.options.includes(option))
  const filled = draft.rows.filter((row) => row.cells.some(({ column }) => column === before.number))
  if (isAsBefore || filled.length === 0) return []
  const problem = `is changed, and ${filled.length} of the column’s cells hold what its author gave`
  return [
    {
      code: 'INVALID_INPUT',
      field: 'type',
      problem,
      remedy: 'Empty those cells first, with setDatagridValue.',
    },
  ]
}

function whyNotMany(next: number): readonly Refusal[] {
  if (next < gridPartsPerStep) return []
  return [
    {
      code: 'INVALID_INPUT',
      field: 'runStepId',
      problem: `has had ${gridPartsPerStep - 1} columns or rows, more are not numbered`,
      remedy: 'Add a step for the rest.',
    },
  ]
}

/** What the author gives in a cell, as its definition keeps it; null: nothing. */
async function givenText(
  tx: Transaction,
  { number: row, column, value, runStepId }: Extract<Input, { readonly kind: 'GIVE' }>,
  { draft, redline }: RedlineWork,
): Promise<string | null> {
  const cell = gridCellAt(draft, { row, column })
  if (cell === null) {
    const partId = gridPartId({ runStepId, number: column })
    throw new Refused({ code: 'NOT_FOUND', type: 'DatagridColumn', id: partId })
  }
  const entered = accepted(parseFieldValue(cell.field, jsonOfRawValue(value ?? null, cell.column.type)))
  if (entered === null) return null
  const kept = await fileValueOf(tx, { ...cell.field, isControlled: redline.export_controlled }, entered)
  return cellText(kept, cell.column.type)
}
