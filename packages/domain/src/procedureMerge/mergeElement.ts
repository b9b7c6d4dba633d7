import { canonicalText, type Json, type JsonObject } from '../canonical.ts'
import { mergeBlocks } from './mergeBlocks.ts'
import { type MergeConflict, type Resolutions, settledValue } from './mergeConflict.ts'
import { blocksOf, type ElementKind, type ProcedureElement } from './procedureContent.ts'

interface Three<Value> {
  /** Undefined: both added it. */
  readonly base: Value | undefined
  readonly theirs: Value
  readonly ours: Value
}

/**
 * What belongs together and is merged as one. The limits of a number mean nothing without its unit: nobody gets the unit of one side with
 * the limits of the other; and a shortest wait of one side may be above the longest of the other.
 */
const together: Readonly<Partial<Record<ElementKind, Readonly<Record<string, readonly string[]>>>>> = {
  FIELD: { measurement: ['type', 'unit', 'limits', 'validations', 'options', 'part', 'partSubtype'] },
  DEPENDENCY: { lags: ['minimumLag', 'maximumLag'] },
}

/** What an element says that both sides have. */
export function mergeElement(sides: Three<ProcedureElement>, resolutions: Resolutions) {
  const { base, theirs, ours } = sides
  const groups = together[ours.kind] ?? {}
  const grouped = new Set(Object.values(groups).flat())
  const names = new Set([...Object.keys(ours.values), ...Object.keys(theirs.values)])
  const conflicts: MergeConflict[] = []
  const values: Record<string, Json> = {}
  const merge = (property: string, three: Three<Json>): Json => {
    const merged =
      property === 'content'
        ? mergeText(ours.id, three, resolutions)
        : mergeValue(ours.id, property, three, resolutions)
    conflicts.push(...merged.conflicts)
    return merged.value
  }
  for (const property of names) {
    if (grouped.has(property)) continue
    values[property] = merge(property, {
      base: base?.values[property],
      theirs: theirs.values[property] ?? null,
      ours: ours.values[property] ?? null,
    })
  }
  for (const [group, members] of Object.entries(groups)) {
    const of = (element: ProcedureElement): JsonObject => pick(element.values, members)
    const merged = merge(group, { base: base && of(base), theirs: of(theirs), ours: of(ours) })
    if (typeof merged === 'object') Object.assign(values, merged)
  }
  return { values, conflicts }
}

/** What one thing becomes that both sides say. */
export function mergeValue(
  element: string,
  property: string,
  { base, theirs, ours }: Three<Json>,
  resolutions: Resolutions,
): { readonly value: Json; readonly conflicts: readonly MergeConflict[] } {
  const [was, their, our] = [
    base === undefined ? null : canonicalText(base),
    canonicalText(theirs),
    canonicalText(ours),
  ]
  if (their === our || was === their) return { value: ours, conflicts: [] }
  if (was === our) return { value: theirs, conflicts: [] }
  const id = `${element} ${property}`
  return {
    value: settledValue(resolutions, id, { theirs, ours }),
    conflicts: [{ id, kind: 'VALUE', element, property, base: base ?? null, theirs, ours }],
  }
}

function mergeText(element: string, { base, theirs, ours }: Three<Json>, resolutions: Resolutions) {
  const stretches = mergeBlocks(blocksOf(base), blocksOf(theirs), blocksOf(ours), canonicalText)
  const conflicts: MergeConflict[] = []
  const value = stretches.flatMap((stretch) => {
    if ('settled' in stretch) return stretch.settled
    const id = `${element} content ${conflicts.length + 1}`
    conflicts.push({ id, kind: 'TEXT', element, property: 'content', ...stretch })
    return blocksOf(settledValue(resolutions, id, stretch))
  })
  return { value, conflicts }
}

function pick(values: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}
