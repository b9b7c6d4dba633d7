import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import type { FieldValue } from '../runStepField/fieldValue.ts'
import { asksReason, whyNotRecordValue } from '../runStepField/whyNotRecordValue.ts'
import { isFilledInRun } from '../step/gridPlace.ts'
import { noLimits } from '../step/stepDefinition.ts'
import type { GridCell } from './gridCell.ts'

/** A cell with what it held and what it is to hold. */
export interface CellToRecord {
  readonly cell: GridCell
  readonly before: FieldValue
  readonly after: FieldValue
}

export interface CellsToRecord {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly cells: readonly CellToRecord[]
  /** The step was reopened to correct it: each change takes a reason (rule 12). */
  readonly isCorrecting: boolean
}

/** Everything that keeps cells from being recorded, at once: a cell is filled when a field may be, by its column's leave. */
export function whyNotRecordCells(
  facts: CellsToRecord,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const closed = facts.cells
    .filter(({ cell }) => !isFilledInRun(cell.column))
    .map(({ cell }) => notFilled(cell))
  if (closed.length > 0) return closed
  const refusals = facts.cells.map((one) => whyNotRecordValue(recordedIn(facts, one), reason, actor))
  return refusals.find((found) => found.length > 0) ?? []
}

/** Whether one of the changes takes a reason. */
export function cellsAskReason(facts: CellsToRecord): boolean {
  return facts.cells.some((one) => asksReason(recordedIn(facts, one)))
}

function recordedIn({ run, stepStatus, isCorrecting }: CellsToRecord, { cell, before, after }: CellToRecord) {
  const { name, type } = cell.field
  const field = { name, type, limits: noLimits, validations: [] }
  return { run, stepStatus, field, before, after, isCorrecting }
}

function notFilled({ column, field }: GridCell): Refusal {
  return column.type === 'SIGNOFF'
    ? {
        code: 'INVALID_INPUT',
        field: field.name,
        problem: 'is a sign-off and takes no value',
        remedy: 'Leave the column out.',
      }
    : {
        code: 'INVALID_INPUT',
        field: field.name,
        problem: 'is given by the procedure and not filled in the run',
        remedy: 'Leave the column out.',
      }
}
