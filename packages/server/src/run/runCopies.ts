import { deriveRunCopies, type WorkedStep } from '@traveler/domain/run/deriveRunCopies.ts'
import { type Change, updateRow } from '../operation/change.ts'
import type { RunRow } from './runStore.ts'
import { runLife } from './runStore.ts'

/** The derived columns of a run. `run` and `steps` hold what the act writes. Derived copies renew no etag. */
export function runCopies(
  run: RunRow,
  steps: readonly WorkedStep[],
): Pick<RunRow, 'status' | 'percent_complete' | 'started_at'> {
  const derived = deriveRunCopies({ ...runLife(run), startedAt: run.started_at }, steps)
  return { status: derived.status, percent_complete: derived.percentComplete, started_at: derived.startedAt }
}

/** The change of those columns after an act on its steps; null when they stay as they are. */
export function runCopiesChange(run: RunRow, steps: readonly WorkedStep[]): Change | null {
  const copies = runCopies(run, steps)
  const isSame =
    copies.status === run.status &&
    copies.percent_complete === run.percent_complete &&
    copies.started_at === run.started_at
  return isSame ? null : updateRow('run', { id: run.id }, copies, { status: run.status })
}
