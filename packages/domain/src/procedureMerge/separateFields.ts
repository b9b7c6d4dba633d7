import { canonicalText } from '../canonical.ts'
import type { MergeSide } from './mergeConflict.ts'
import {
  contentOf,
  fieldElementId,
  type ProcedureContent,
  type ProcedureElement,
} from './procedureContent.ts'

/** A field that got another number, because the other side gave its number to another measurement. */
export interface RenumberedField {
  readonly step: string
  readonly side: MergeSide
  readonly from: number
  readonly to: number
}

interface Sides {
  readonly base: ProcedureContent
  readonly theirs: ProcedureContent
  readonly ours: ProcedureContent
  /** The side whose fields are renumbered: the one on which nothing has been recorded yet. */
  readonly newer: MergeSide
  /** By step: the number that its key gives next; absent: the next after the greatest. */
  readonly nextNumbers: ReadonlyMap<string, number>
}

/**
 * Two fields that were added under one number and say different things are two measurements: the newer one gets the next number
 * (docs/rules.md, Identity). What says the same is the same field, as an earlier merge left it.
 */
export function separateFields({ base, theirs, ours, newer, nextNumbers }: Sides) {
  const [own, other] = newer === 'OURS' ? [ours, theirs] : [theirs, ours]
  const twice = [...own.values()].filter((field) => {
    const twin = field.kind === 'FIELD' && !base.has(field.id) ? other.get(field.id) : undefined
    return twin !== undefined && canonicalText(twin.values) !== canonicalText(field.values)
  })
  const next = new Map<string | null, number>()
  for (const { parent, number = 0 } of [base, theirs, ours].flatMap((side) => [...side.values()])) {
    next.set(parent, Math.max(next.get(parent) ?? nextNumbers.get(parent ?? '') ?? 1, number + 1))
  }
  const renumbered = twice.flatMap(({ parent, number }): readonly RenumberedField[] => {
    if (parent === null || number === undefined) return []
    const to = next.get(parent) ?? 1
    next.set(parent, to + 1)
    return [{ step: parent, side: newer, from: number, to }]
  })
  const changed = contentOf([...own.values()].map((element) => renumber(element, renumbered)))
  return { theirs: newer === 'OURS' ? theirs : changed, ours: newer === 'OURS' ? changed : ours, renumbered }
}

/** The field under its new number, and what verifies it. */
function renumber(element: ProcedureElement, renumbered: readonly RenumberedField[]): ProcedureElement {
  if (element.kind !== 'FIELD') return element
  const toOf = (number: unknown) =>
    renumbered.find(({ step, from }) => step === element.parent && from === number)?.to
  const [number, verifies] = [toOf(element.number), toOf(element.values['verifies'])]
  return {
    ...element,
    ...(number === undefined ? {} : { number, id: fieldElementId(element.parent ?? '', number) }),
    ...(verifies === undefined ? {} : { values: { ...element.values, verifies } }),
  }
}
