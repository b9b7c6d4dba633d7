import type { Quantity } from '../decimal.ts'
import { compareDecimals } from '../decimal.ts'
import { restOf } from '../partInventory/planSplit.ts'
import type { Refusal } from '../refusal.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'

/** A start of several in one call, that nothing else forbids. */
export interface StartOnUnit {
  /** Null: it makes its unit. */
  readonly partInventoryId: string | null
  readonly purpose: RunPurpose
  /** Null: all that is there. */
  readonly quantity: Quantity | null
  /** The unit's part number with serial or lot. */
  readonly name: string
  /** What is neither scrapped nor installed of the unit. */
  readonly left: Quantity
}

/** WHOLE: the run works on the record there is. SPLIT: on one that is taken from it. */
export type Allocation = 'WHOLE' | 'SPLIT'

export interface Allocated {
  /** One for each start, in order. */
  readonly allocations: readonly Allocation[]
  readonly refusals: readonly Refusal[]
}

/**
 * Which starts take part of a lot, one after the other (rule 2): whoever asks for less splits it; who asks for what is left
 * then, or for no quantity, has the lot itself. Two cannot work on all of one unit, but many may look at it (rule 1).
 */
export function allocateUnits(starts: readonly StartOnUnit[]): Allocated {
  const lots = new Map<string, Lot>()
  const refusals: Refusal[] = []
  const allocations = starts.map((start): Allocation => {
    if (start.partInventoryId === null) return 'WHOLE'
    const lot = lots.get(start.partInventoryId) ?? { rest: start.left, isTaken: false }
    const { allocation, refusal } = allocate(start, lot)
    if (refusal !== null) refusals.push(refusal)
    const isTaken = lot.isTaken || (allocation === 'WHOLE' && purposeKinds[start.purpose] !== 'LOOK')
    const rest =
      allocation === 'SPLIT' && start.quantity !== null ? restOf(lot.rest, start.quantity) : lot.rest
    lots.set(start.partInventoryId, { rest, isTaken })
    return allocation
  })
  return { allocations, refusals }
}

interface Lot {
  readonly rest: Quantity
  /** Another start works on all that is left of it. */
  readonly isTaken: boolean
}

function allocate(
  { partInventoryId, purpose, quantity, name }: StartOnUnit,
  { rest, isTaken }: Lot,
): { readonly allocation: Allocation; readonly refusal: Refusal | null } {
  const asked = quantity ?? rest
  const isLess = compareDecimals(asked, rest) < 0
  if (isTaken && (isLess || purposeKinds[purpose] !== 'LOOK'))
    return { allocation: 'WHOLE', refusal: namedTwice(name) }
  if (compareDecimals(asked, rest) > 0) {
    const facts = { partInventoryId: partInventoryId ?? '', unit: name, left: rest, asked }
    return { allocation: 'WHOLE', refusal: { code: 'UNIT_EMPTY', ...facts } }
  }
  return { allocation: isLess ? 'SPLIT' : 'WHOLE', refusal: null }
}

function namedTwice(name: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: 'partInventoryId',
    problem: `names ${name}, and another start of this call works on all of it`,
    remedy: 'Start one run on it, or give quantities that add up to what is there.',
  }
}
