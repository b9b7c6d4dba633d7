import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotWorkOnRun } from '../runLife/runLife.ts'

/** A unit whose as-built BOM is to be changed. */
export interface UnitToChange {
  readonly id: string
  readonly name: string
  readonly isOnQualityHold: boolean
  /** The open run that builds or changes it; null: none, and the as-built BOM is locked (rule 32). */
  readonly run: RunLife | null
  /** That run builds it: a hold of quality stops it, as it stops the steps (rule 10). */
  readonly isBuild: boolean
}

/** Everything that forbids putting something in or taking something out. */
export function whyNotChangeAsBuilt({
  id,
  name,
  isOnQualityHold,
  run,
  isBuild,
}: UnitToChange): Refusal | null {
  if (run === null) return { code: 'AS_BUILT_LOCKED', partInventoryId: id, unit: name }
  if (isBuild && isOnQualityHold) return { code: 'UNIT_ON_HOLD', partInventoryId: id, unit: name }
  return whyNotWorkOnRun(run)
}
