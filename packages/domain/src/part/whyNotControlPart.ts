import type { Refusal } from '../refusal.ts'

/** What hangs on a part, counted. */
export interface PartUse {
  readonly units: number
  readonly mboms: number
  readonly mbomLines: number
  readonly runs: number
  readonly procedures: number
  readonly comments: number
  readonly labels: number
  readonly externalIds: number
  readonly files: number
  readonly plannedRuns: number
}

/**
 * Export control is inherited by everything made from a part, and what was shown cannot be unshown: the flag changes only
 * while nothing hangs on the part.
 */
export function whyNotControlPart(partId: string, use: PartUse): Refusal | null {
  const users = namesOfUse(use)
  if (users.length === 0) return null
  return { code: 'IN_USE', type: 'Part', id: partId, usedBy: users.join(', ') }
}

/** What hangs on a part, in words. */
export function namesOfUse(use: PartUse): readonly string[] {
  return [
    counted(use.units, 'unit or lot', 'units and lots'),
    counted(use.mboms, 'mBOM', 'mBOMs'),
    counted(use.mbomLines, 'BOM line', 'BOM lines'),
    counted(use.runs, 'run', 'runs'),
    counted(use.procedures, 'procedure', 'procedures'),
    counted(use.comments, 'comment', 'comments'),
    counted(use.labels, 'label', 'labels'),
    counted(use.externalIds, 'external id', 'external ids'),
    counted(use.files, 'file', 'files'),
    counted(use.plannedRuns, 'planned run', 'planned runs'),
  ].flat()
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}
