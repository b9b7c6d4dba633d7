import type { Quantity } from '../decimal.ts'
import { multiplyDecimals, parseQuantity } from '../decimal.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/** Whether a run writes its unit's build requirements: they are the unit's, created once, by its first build run (rule 4). */
export function makesRequirements(purpose: RunPurpose, hasRequirements: boolean): boolean {
  return purposeKinds[purpose] === 'BUILD' && !hasRequirements
}

/**
 * Whether a build run brings its unit, built before, to another BOM version than its lines are of: the difference is shown,
 * and starting approves it (rule 4).
 */
export function changesRequirements(
  purpose: RunPurpose,
  { mbomId, ofMbomId }: { readonly mbomId: string | null; readonly ofMbomId: string | null },
): boolean {
  return purposeKinds[purpose] === 'BUILD' && mbomId !== null && mbomId !== ofMbomId
}

/** How much a unit needs of a line: line quantity × unit quantity, exactly (rule 4). */
export function requiredQuantity(lineQuantity: Quantity, unitQuantity: Quantity): Quantity {
  const product = parseQuantity(multiplyDecimals(lineQuantity, unitQuantity))
  if (typeof product !== 'string')
    throw new RangeError(`${lineQuantity} × ${unitQuantity} has too many digits`)
  return product
}
