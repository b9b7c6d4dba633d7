import { createContext, useContext } from 'react'

/** The unit of a sibling, as one chooses it. */
export interface SiblingUnit {
  readonly stepId: string
  readonly runId: string
  readonly unit: string
  readonly status: string
}

/** On which other units of the batch an act on this step is done too. */
export interface BatchScope {
  /** In the order of the batch; none: the run is worked alone. */
  readonly siblings: readonly SiblingUnit[]
  /** What goes with it: sent as it was seen, so that nobody acts on a unit that joined meanwhile. */
  readonly siblingIds: readonly string[]
  /** The siblings are being read: nothing is done until they are known. */
  readonly isReading: boolean
  readonly choose: (runIds: ReadonlySet<string>) => void
}

const alone: BatchScope = { siblings: [], siblingIds: [], isReading: false, choose: () => {} }

export const BatchScopeContext = createContext<BatchScope>(alone)

export function useBatchScope(): BatchScope {
  return useContext(BatchScopeContext)
}

/** The siblings that are not left out, by their steps. */
export function chosenSiblings(
  siblings: readonly SiblingUnit[],
  leftOut: ReadonlySet<string>,
): readonly string[] {
  return siblings.filter(({ runId }) => !leftOut.has(runId)).map(({ stepId }) => stepId)
}

/** The runs that are left out when some of the siblings here are chosen; who has no such step stays as it was. */
export function leaveOut(
  before: ReadonlySet<string>,
  siblings: readonly SiblingUnit[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const here = siblings.map(({ runId }) => runId)
  const elsewhere = [...before].filter((id) => !here.includes(id))
  return new Set([...elsewhere, ...here.filter((id) => !chosen.has(id))])
}
