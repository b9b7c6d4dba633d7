import { sha256 } from '../operation/chain.ts'
import type { RunStepEdgeRow } from './runStepStore.ts'

/** What who takes a dependency out sends back: of what it says, for it is never changed. 32 hex digits, as the API shows etags. */
export function edgeEtag(edge: RunStepEdgeRow): string {
  const { id, step_id, upstream_step_id, minimum_lag, maximum_lag } = edge
  const facts = [id, step_id, upstream_step_id, minimum_lag, maximum_lag]
  return sha256(JSON.stringify(facts)).toString('hex').slice(0, 32)
}
