import type { Refusal } from '../refusal.ts'

/** What refers to a part, counted. */
export interface PartReferences {
  /** Revisions that were made from it, or that are counted after it as the first of its number. */
  readonly revisions: number
  readonly units: number
  readonly mboms: number
  readonly mbomLines: number
  readonly requirements: number
  readonly procedures: number
  readonly steps: number
  readonly runs: number
  readonly plannedRuns: number
  readonly concessions: number
  readonly comments: number
  readonly labels: number
  readonly externalIds: number
  readonly files: number
}

const names: readonly (readonly [name: keyof PartReferences, one: string, many: string])[] = [
  ['revisions', 'later revision', 'later revisions'],
  ['units', 'unit or lot', 'units and lots'],
  ['mboms', 'version of its BOM', 'versions of its BOM'],
  ['mbomLines', 'BOM line', 'BOM lines'],
  ['requirements', 'build requirement', 'build requirements'],
  ['procedures', 'procedure', 'procedures'],
  ['steps', 'field of a step', 'fields of steps'],
  ['runs', 'run', 'runs'],
  ['plannedRuns', 'piece of planned work', 'pieces of planned work'],
  ['concessions', 'concession', 'concessions'],
  ['comments', 'comment', 'comments'],
  ['labels', 'label', 'labels'],
  ['externalIds', 'external id', 'external ids'],
  ['files', 'file', 'files'],
]

/** Only a part that was written by mistake goes: one that nothing refers to. All that does is said at once. */
export function whyNotDeletePart(id: string, references: PartReferences): Refusal | null {
  const used = names.flatMap(([name, one, many]) => {
    const count = references[name]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return used.length === 0 ? null : { code: 'IN_USE', type: 'Part', id, usedBy: used.join(', ') }
}
