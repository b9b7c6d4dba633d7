import type { Refusal } from '../refusal.ts'

/**
 * What is done on a run or a step, as far as it matters to its siblings. To plan: who does it, where and when. To share: to
 * record what the definition calls one value for the batch.
 */
export type SiblingAct = 'start' | 'complete' | 'sign' | 'plan' | 'share' | 'redline' | 'other'

/**
 * What goes forward, what is planned, redlined and one for the batch goes to all units; what goes wrong, to the one where it
 * went wrong (rules 15, 21, 23).
 */
export function defaultsToBatch(act: SiblingAct): boolean {
  return act !== 'other'
}

export interface AskedScope {
  readonly act: SiblingAct
  /** The siblings that are to go with it; null: by default. */
  readonly siblingIds: readonly string[] | null
}

interface Sibling {
  readonly id: string
}

/** The siblings on which an act is done too, or what was asked for that is no sibling. */
export function planSiblings<Found extends Sibling>(
  { act, siblingIds }: AskedScope,
  siblings: readonly Found[],
): readonly Found[] | Refusal {
  if (siblingIds === null) return defaultsToBatch(act) ? siblings : []
  const byId = new Map(siblings.map((one) => [one.id, one]))
  const strangers = siblingIds.filter((id) => !byId.has(id))
  if (strangers.length > 0) return { code: 'NOT_A_SIBLING', ids: strangers }
  const wanted = new Set(siblingIds)
  return siblings.filter(({ id }) => wanted.has(id))
}
