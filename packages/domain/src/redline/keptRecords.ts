import { canonicalText } from '../canonical.ts'
import type { DatagridColumn, DatagridRow, StepDefinition } from '../step/stepDefinition.ts'
import { asJson, isSameField } from './diffDefinitions.ts'

/** What of a step still stands when its definition changes. */
export interface KeptRecords {
  keepsField(number: number): boolean
  keepsCell(place: { readonly row: number; readonly column: number }): boolean
}

/** Values stay where their field, or the row and column of their cell, did not change; the others stay as an earlier attempt (rule 24). */
export function keptRecords(before: StepDefinition, after: StepDefinition): KeptRecords {
  const isSame = (
    was: DatagridColumn | DatagridRow | undefined,
    is: DatagridColumn | DatagridRow | undefined,
  ) => was !== undefined && is !== undefined && canonicalText(asJson(was)) === canonicalText(asJson(is))
  const same = <Part extends DatagridColumn | DatagridRow>(old: readonly Part[], now: readonly Part[]) =>
    new Set(
      old
        .filter((one) =>
          isSame(
            one,
            now.find(({ number }) => number === one.number),
          ),
        )
        .map(({ number }) => number),
    )
  const [columns, rows] = [same(before.columns, after.columns), same(before.rows, after.rows)]
  const fields = new Set(
    before.fields
      .filter((one) =>
        isSameField(
          one,
          after.fields.find(({ number }) => number === one.number),
        ),
      )
      .map(({ number }) => number),
  )
  return {
    keepsField: (number) => fields.has(number),
    keepsCell: ({ row, column }) => rows.has(row) && columns.has(column),
  }
}

/** A redline that was applied to a step. */
export interface AppliedRedline {
  readonly baseDefinitionId: string | null
  /** The first attempt that was worked by the new definition. */
  readonly appliedAttempt: number
}

/** The definition by which an attempt at a step was worked: that of before the first redline that was applied after it (rule 24). */
export function definitionAt(current: string, applied: readonly AppliedRedline[], attempt: number): string {
  const [next] = applied
    .filter(({ appliedAttempt }) => appliedAttempt > attempt)
    .toSorted((one, other) => one.appliedAttempt - other.appliedAttempt)
  return next?.baseDefinitionId ?? current
}
