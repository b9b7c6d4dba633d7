import type { Refusal } from '../refusal.ts'

/** What a unit or lot is told apart by, and whether a run's record names it already. */
export interface IdentifiedInventory {
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  /** A run was made for it, open or not. */
  readonly hasRuns: boolean
}

/**
 * Null when serial and lot may become these: what was left open is filled in at any time, a typing error is corrected
 * until a run's record names it. Then the number is final, and never used for another (rule 28).
 */
export function whyNotReidentify(
  unit: IdentifiedInventory,
  serialNumber: string | null,
  lotNumber: string | null,
): readonly Refusal[] {
  if (!unit.hasRuns) return []
  return [
    ...whyNotRename('serialNumber', unit.serialNumber, serialNumber),
    ...whyNotRename('lotNumber', unit.lotNumber, lotNumber),
  ]
}

function whyNotRename(field: string, from: string | null, to: string | null): readonly Refusal[] {
  if (from === null || from === to) return []
  const problem = `is ${from}, which the record of a run names`
  return [{ code: 'INVALID_INPUT', field, problem, remedy: 'Leave it, and write a comment about the error.' }]
}
