import type { Json, JsonObject } from '../canonical.ts'

/** What is compared and merged by itself. A data grid is one thing: its rows mean nothing without its columns. */
export type ElementKind =
  | 'PROCEDURE'
  | 'STEP'
  | 'FIELD'
  | 'GATE'
  | 'GRID'
  | 'PART'
  | 'FILE'
  | 'ATTRIBUTE'
  | 'DEPENDENCY'

/** One thing of a procedure, with all that it says. */
export interface ProcedureElement {
  /** The same in all versions: a step by step key and occurrence, a field by its step and number (docs/rules.md, Identity). */
  readonly id: string
  readonly kind: ElementKind
  /** What it stands in: a step in the step that it hangs below, all else in its step; null: in the procedure itself. */
  readonly parent: string | null
  /** DEPENDENCY: the step that is waited for, beside its parent, which waits. */
  readonly after?: string
  /** FIELD: its number. */
  readonly number?: number
  readonly values: JsonObject
}

/**
 * All that a version says, elements by id. Steps below one parent and fields of one step are in their order; that of the others means
 * nothing.
 */
export type ProcedureContent = ReadonlyMap<string, ProcedureElement>

/** Three versions of a procedure: what both sides began from, and what each made of it. */
export interface MergeSides {
  readonly base: ProcedureContent
  readonly theirs: ProcedureContent
  readonly ours: ProcedureContent
}

/** The kinds whose order people see. */
export const orderedKinds: readonly ElementKind[] = ['STEP', 'FIELD']

export const stepElementId = (stepKey: string, occurrence: number): string => `step ${stepKey}.${occurrence}`

/** The step that an element id of stepElementId names. */
export function parseStepElementId(id: string): { readonly stepKey: string; readonly occurrence: number } {
  const [, stepKey = '', occurrence] = /^step (\d+)\.(\d+)$/.exec(id) ?? []
  return { stepKey, occurrence: Number(occurrence) }
}

export const fieldElementId = (stepId: string, number: number): string => `${stepId} field ${number}`

export function contentOf(elements: Iterable<ProcedureElement>): ProcedureContent {
  return new Map([...elements].map((element) => [element.id, element]))
}

/** The names of what stands in a row, row by row: `parent kind`. */
export function rowsOf(content: ProcedureContent): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>()
  for (const { id, kind, parent } of content.values()) {
    if (!orderedKinds.includes(kind)) continue
    const row = rows.get(rowName(parent, kind)) ?? []
    row.push(id)
    rows.set(rowName(parent, kind), row)
  }
  return rows
}

export const rowName = (parent: string | null, kind: ElementKind): string =>
  `${parent ?? 'procedure'} ${kind}`

/** The blocks of a step's text. */
export function blocksOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}
