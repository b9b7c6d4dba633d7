import type { Json, JsonObject } from '../canonical.ts'
import { canonicalText } from '../canonical.ts'
import type { GridPlace } from '../step/gridPlace.ts'

/**
 * A value as it was shown to the signer. `field` is the field's number; a grid cell has `row` and `column`
 * too.
 */
export interface ShownValue {
  readonly field: number | null
  readonly row: number | null
  readonly column: number | null
  readonly value: Json
}

/** Exactly what a person is shown when signing a field of a run step, or a row of its grid (rule 16). */
export interface SignedContent {
  /** SHA-256 of the step definition's canonical form. */
  readonly definitionDigest: string
  readonly runStepId: string
  /** Counted from 1. */
  readonly attempt: number
  /** The sign-off that is signed: a field by its number, or a cell of the grid. */
  readonly on: { readonly fieldNumber: number } | GridPlace
  /** What the signature says: "performed", "inspected", "witnessed". */
  readonly meaning: string
  readonly values: readonly ShownValue[]
}

/**
 * The one text of what was shown; its SHA-256 stands in the signature. The order of the values does not
 * matter.
 */
export function signedContent(content: SignedContent): string {
  return canonicalText({
    attempt: content.attempt,
    definitionDigest: content.definitionDigest,
    ...placeMembers(content.on),
    form: 1,
    meaning: content.meaning,
    runStepId: content.runStepId,
    values: orderedValues(content.values),
  })
}

function placeMembers(on: SignedContent['on']): JsonObject {
  return 'fieldNumber' in on ? { fieldNumber: on.fieldNumber } : { row: on.row, column: on.column }
}

/** The values that are there, in the one order in which they are signed. */
export function orderedValues(values: readonly ShownValue[]): readonly JsonObject[] {
  return values
    .filter((shown) => shown.value !== null)
    .toSorted((a, b) => compare(a.field, b.field) || compare(a.row, b.row) || compare(a.column, b.column))
    .map(({ field, row, column, value }) => ({ column, field, row, value }))
}

function compare(a: number | null, b: number | null): number {
  return (a ?? -1) - (b ?? -1)
}
