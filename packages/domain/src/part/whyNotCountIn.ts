import type { Refusal } from '../refusal.ts'
import type { PartUse } from './whyNotControlPart.ts'

/** What quantities of a part are counted in is changed only while there are none: no inventory and no BOM line. */
export function whyNotCountIn(
  sent: string | null | undefined,
  stored: string | null,
  use: Pick<PartUse, 'units' | 'mbomLines'>,
): Refusal | null {
  if (sent === undefined || sent === stored || use.units + use.mbomLines === 0) return null
  return {
    code: 'INVALID_INPUT',
    field: 'unitOfMeasureId',
    problem: `cannot be changed: ${use.units} units and lots and ${use.mbomLines} BOM lines are counted in it`,
    remedy: 'Make the next revision, and count that in the other unit.',
  }
}
