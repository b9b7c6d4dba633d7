import type { Json } from '../canonical.ts'

/** Which side a conflict is settled for. */
export type MergeSide = 'THEIRS' | 'OURS'

/**
 * What both sides changed otherwise. VALUE: one thing that an element says. TEXT: a stretch of the text of a step. REMOVED: one side took
 * the element away, the other changed it or something in it. ORDER: both put the same steps or fields into other orders. LOOP: steps
 * that each side may hang where it does, and both together may not; a wait that closes a circle.
 */
export interface MergeConflict {
  /** The same whenever the same three versions are merged: what a resolution names. */
  readonly id: string
  readonly kind: 'VALUE' | 'TEXT' | 'REMOVED' | 'ORDER' | 'LOOP'
  /** The element, as ProcedureContent calls it; ORDER: the step in which they stand, or `procedure`. */
  readonly element: string
  /** As the definition calls it; null: the element itself. */
  readonly property: string | null
  /** Null: there is nothing. */
  readonly base: Json
  readonly theirs: Json
  readonly ours: Json
}

/** How a conflict is settled: for a side, or by what somebody wrote in place of both. */
export type Resolution = MergeSide | { readonly value: Json }

/** How the conflicts are settled, by their ids. */
export type Resolutions = ReadonlyMap<string, Resolution>

/** The side that a conflict is settled for; where nothing else is said, ours. */
export function sideOf(resolutions: Resolutions, id: string): MergeSide {
  return resolutions.get(id) === 'THEIRS' ? 'THEIRS' : 'OURS'
}

/** What a conflict becomes that is about what an element says. */
export function settledValue<Value extends Json>(
  resolutions: Resolutions,
  id: string,
  { theirs, ours }: { readonly theirs: Value; readonly ours: Value },
): Json {
  const resolution = resolutions.get(id)
  if (typeof resolution === 'object') return resolution.value
  return resolution === 'THEIRS' ? theirs : ours
}
