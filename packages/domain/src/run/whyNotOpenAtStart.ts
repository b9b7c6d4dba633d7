import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import { compareDecimals } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import { whyNotWithoutReason } from '../signature/whyNotWithoutReason.ts'
import { purposeKinds, type RunPurpose } from './runPurpose.ts'
import type { UnitDemand, UnitToStart } from './whyNotStartOnUnit.ts'

/** The lines of its unit's as-built BOM that a start names to change. */
export interface LinesToOpen {
  /** Ids of those that it names. */
  readonly wanted: readonly string[]
  /** Ids of those that its unit has; none where the run makes its unit. */
  readonly ofUnit: readonly string[]
  readonly reason: string | null
}

interface StartThatOpens {
  readonly actor: Actor
  readonly purpose: RunPurpose
  readonly lines: LinesToOpen
  /** Null: the run makes its unit. */
  readonly unit: Pick<UnitToStart, 'status' | 'left'> | null
  readonly demand: Pick<UnitDemand, 'quantity'>
}

/** Everything that forbids a start to name these lines: as for the act that names them once the run is there (rule 32). */
export function whyNotOpenAtStart({
  actor,
  purpose,
  lines,
  unit,
  demand,
}: StartThatOpens): readonly (Refusal | null)[] {
  const { wanted, ofUnit, reason } = lines
  if (wanted.length === 0) return []
  const others = wanted.filter((id) => !ofUnit.includes(id))
  return [
    whyNotPermitted(actor, 'OpenAsBuiltLines'),
    whyNotWithoutReason(actor, reason, 'open lines of an as-built BOM'),
    purposeKinds[purpose] === 'CHANGE' ? null : onlyForRework,
    takesPartOfLot({ unit, demand }) ? onlyWhole : null,
    ...others.map((id): Refusal => ({ code: 'NOT_FOUND', type: 'BuildRequirement', id })),
  ]
}

/** It works on a new record then, that has no lines. An installed unit is worked on in place, all of it. */
function takesPartOfLot({ unit, demand }: Pick<StartThatOpens, 'unit' | 'demand'>): boolean {
  if (unit === null || unit.status === 'INSTALLED' || demand.quantity === null) return false
  return compareDecimals(demand.quantity, unit.left) < 0
}

const onlyForRework: Refusal = {
  code: 'INVALID_INPUT',
  field: 'openBuildRequirementIds',
  problem:
    'is for a run that reworks, repairs or modifies its unit: a build changes every line, an inspection none',
  remedy: 'Choose another purpose, or leave the lines out.',
}

const onlyWhole: Refusal = {
  code: 'INVALID_INPUT',
  field: 'openBuildRequirementIds',
  problem: 'names lines of the lot, and the run takes part of it into a record of its own',
  remedy: 'Start the run on all of the lot, or leave the lines out.',
}
