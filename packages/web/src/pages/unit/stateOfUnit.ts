import type { RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { orderWords } from '../../components/words/orderWords.ts'
import { words } from '../../components/words.ts'

/** What the state of a unit or lot is told from. */
export interface StateFacts {
  readonly status: string | null
  readonly statusReason: string | null
  /** How it came to be: ORDERED, of which nothing is here. */
  readonly howCreated: string | null
  readonly mergedInto: object | null
  readonly location: { readonly name: string } | null
  readonly runs: readonly (StateRun | null)[] | null
}

interface StateRun {
  readonly id: string
  readonly title: string
  readonly isOpen: boolean | null
  readonly purpose: RunPurpose
}

/** Why a unit is in its state and what ends that, in a sentence, with the runs that it speaks of. */
export interface StateInWords {
  readonly text: string
  readonly runs: readonly StateRun[]
}

/** Of an order that is none any more. */
const orderStates: Readonly<Record<string, string>> = {
  RECEIVED: orderWords.received,
  VOIDED: orderWords.canceled,
}

/** Null for a unit that is simply available, and for one on quality hold, of which its own notice tells. */
export function stateOfUnit(unit: StateFacts): StateInWords | null {
  const { status, statusReason, howCreated, mergedInto, location, runs } = unit
  const told = (text: string): StateInWords => ({ text, runs: [] })
  if (howCreated === 'ORDERED') return told(orderStates[statusReason ?? ''] ?? orderWords.onOrder)
  if (mergedInto !== null) return told(words.units.merged)
  if (statusReason === 'SHIPPED') return told(words.units.shipped)
  if (statusReason === 'CONSUMED') return told(words.units.consumed)
  if (statusReason === 'VOIDED') return told(words.units.voided)
  if (statusReason === 'PLACE_NOT_AVAILABLE')
    return told(words.units.placeClosed(location?.name ?? words.units.elsewhere))
  if (status === 'SCRAPPED') return told(words.units.scrapped)
  if (status !== 'WIP') return null
  const known = (runs ?? []).filter((run) => run !== null)
  const working = known.filter(({ isOpen, purpose }) => isOpen === true && purposeKinds[purpose] !== 'LOOK')
  if (working.length > 0) return { text: words.units.inRun, runs: working }
  const wasBuilt = known.some(({ isOpen, purpose }) => isOpen !== true && purpose === 'BUILD')
  return told(wasBuilt ? words.units.moreBuilds : words.units.inHiddenRun)
}
