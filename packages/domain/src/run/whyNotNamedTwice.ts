import type { Refusal } from '../refusal.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/** A start of several in one call; without a unit it makes one. */
export interface StartOnUnit {
  readonly partInventoryId: string | null
  readonly purpose: RunPurpose
}

/** One refusal for each unit on which more than one of these starts would work. Many may look at one unit (rule 1). */
export function whyNotNamedTwice(starts: readonly StartOnUnit[]): Refusal[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { partInventoryId, purpose } of starts) {
    if (partInventoryId === null || purposeKinds[purpose] === 'LOOK') continue
    if (seen.has(partInventoryId)) twice.add(partInventoryId)
    seen.add(partInventoryId)
  }
  return [...twice].map((id) => ({
    code: 'INVALID_INPUT',
    field: 'partInventoryId',
    problem: `Part inventory ${id} is named by more than one start`,
    remedy: 'Start one run on it, or inspect and test it by runs of that purpose.',
  }))
}
