import type { Actor } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { type FieldValue, isNotApplicable } from '../runStepField/fieldValue.ts'
import { asksReason, whyNotRecordValue } from '../runStepField/whyNotRecordValue.ts'
import { cellKey, isFilledInRun, isSignedInRun } from '../step/gridPlace.ts'
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
  /** The cells with a signature that stands, by `row:column`. */
  readonly signedCells: ReadonlySet<string>
}

/** Everything that keeps cells from being recorded, at once: a cell is filled when a field may be, by its column's leave. */
export function whyNotRecordCells(
  facts: CellsToRecord,
  reason: string | null,
  actor: Actor,
): readonly Refusal[] {
  const closed = facts.cells.flatMap((one) => whyNotOfColumn(one, facts.signedCells) ?? [])
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

/** A sign-off is signed; all that is entered there is that it does not apply, and that it does after all. */
function whyNotOfColumn(
  { cell: { column, field, place }, after }: CellToRecord,
  signedCells: ReadonlySet<string>,
): Refusal | null {
  if (isFilledInRun(column)) return null
  if (!isSignedInRun(column))
    return {
      code: 'INVALID_INPUT',
      field: field.name,
      problem: 'is given by the procedure and not filled in the run',
      remedy: 'Leave the column out.',
    }
  if (after !== null && !isNotApplicable(after)) return signOffTakesNoValue(field.name)
  return signedCells.has(cellKey(place))
    ? { code: 'ALREADY_EXISTS', type: 'Signature', field: 'sign-off', value: field.name }
    : null
}

export function signOffTakesNoValue(name: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: name,
    problem: 'is a sign-off and takes no value',
    remedy: 'Sign it instead.',
  }
}
