import { type MergeConflict, type MergeSide, type Resolutions, sideOf } from './mergeConflict.ts'
import { mergeElement } from './mergeElement.ts'
import { mergeOrder } from './mergeOrder.ts'
import { placeElements } from './placeElements.ts'
import {
  type MergeSides,
  orderedKinds,
  type ProcedureContent,
  type ProcedureElement,
  rowName,
  rowsOf,
} from './procedureContent.ts'
import { removedElements } from './removedElements.ts'
import { type RenumberedField, separateFields } from './separateFields.ts'
import { withoutCircles } from './withoutCircles.ts'

export interface MergedContent {
  /** Where a conflict is not settled, as ours has it. */
  readonly content: ProcedureContent
  /** All of them, settled or not. */
  readonly conflicts: readonly MergeConflict[]
  readonly renumbered: readonly RenumberedField[]
}

export interface MergeInput extends MergeSides {
  /** Whose field gets the next number where both gave one number to two measurements. */
  readonly newer: MergeSide
  readonly nextNumbers?: ReadonlyMap<string, number>
  readonly resolutions?: Resolutions
}

/**
 * Merges what two sides made of one version (rule 25). What only one side changed is as that side has it; what both changed otherwise is
 * a conflict, and is settled by a resolution.
 */
export function mergeContents(input: MergeInput): MergedContent {
  const { base, newer, nextNumbers = new Map(), resolutions = new Map() } = input
  const { theirs, ours, renumbered } = separateFields({ ...input, newer, nextNumbers })
  const sides = { base, theirs, ours }
  const removals = [
    removedElements({ base, remover: theirs, removes: 'THEIRS', other: ours }, resolutions),
    removedElements({ base, remover: ours, removes: 'OURS', other: theirs }, resolutions),
  ]
  const conflicts = removals.flatMap((removal) => removal.conflicts)
  const gone = new Set(removals.flatMap((removal) => [...removal.gone]))
  const merged = new Map<string, ProcedureElement>()
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const [their, our] = [theirs.get(id), ours.get(id)]
    const one = our ?? their
    if (one === undefined || gone.has(id)) continue
    if (our === undefined || their === undefined) {
      merged.set(id, one)
      continue
    }
    const { values, conflicts: inIt } = mergeElement(
      { base: base.get(id), theirs: their, ours: our },
      resolutions,
    )
    conflicts.push(...inIt)
    merged.set(id, { ...our, values })
  }
  const placed = placeElements(merged, sides, resolutions)
  const free = withoutCircles(placed.content, sides, resolutions)
  const ordered = inOrder(free.content, sides, resolutions)
  return {
    content: ordered.content,
    conflicts: [...conflicts, ...placed.conflicts, ...free.conflicts, ...ordered.conflicts],
    renumbered,
  }
}

/** The elements as they are read: each step, what is in it, and the steps below it. */
function inOrder(content: ProcedureContent, { base, theirs, ours }: MergeSides, resolutions: Resolutions) {
  const conflicts: MergeConflict[] = []
  const rows = { base: rowsOf(base), theirs: rowsOf(theirs), ours: rowsOf(ours) }
  const children = Map.groupBy(content.values(), ({ parent }) => parent)
  const orderOf = (parent: string | null, kind: ProcedureElement['kind'], members: readonly string[]) => {
    const name = rowName(parent, kind)
    const here = new Set(members)
    const row = (side: keyof typeof rows) => (rows[side].get(name) ?? []).filter((id) => here.has(id))
    const [was, their, our] = [row('base'), row('theirs'), row('ours')]
    const id = `${name} order`
    const prefer = sideOf(resolutions, id)
    const { order, isContradictory } = mergeOrder({ base: was, theirs: their, ours: our, prefer })
    if (isContradictory)
      conflicts.push({
        id,
        kind: 'ORDER',
        element: parent ?? 'procedure',
        property: kind,
        base: was,
        theirs: their,
        ours: our,
      })
    return [...new Set([...order, ...members])]
  }
  const found = new Map<string, ProcedureElement>()
  const add = (parent: string | null): void => {
    const all = children.get(parent) ?? []
    const rest = all.filter(({ kind }) => !orderedKinds.includes(kind)).map(({ id }) => id)
    const inRows = (kind: ProcedureElement['kind']) =>
      orderOf(
        parent,
        kind,
        all.filter((one) => one.kind === kind).map(({ id }) => id),
      )
    for (const id of [...rest.toSorted(), ...inRows('FIELD'), ...inRows('STEP')]) {
      const element = content.get(id)
      if (element === undefined || found.has(id)) continue
      found.set(id, element)
      if (element.kind === 'STEP') add(id)
    }
  }
  add(null)
  return { content: found, conflicts }
}
