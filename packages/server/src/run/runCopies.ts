import { deriveRunCopies, type WorkedStep } from '@traveler/domain/run/deriveRunCopies.ts'
import { type Change, updateRow } from '../operation/change.ts'
import type { RunRow } from './runStore.ts'
import { runLife } from './runToChange.ts'

/**
 * The change of a run's derived columns after its steps or its own life changed; null when they stay as they are.
 * `run` and `steps` hold what the act writes. Derived copies renew no etag.
 */
export function runCopiesChange(run: RunRow, steps: readonly WorkedStep[]): Change | null {
  const { status, percentComplete, startedAt } = deriveRunCopies(
    { ...runLife(run), startedAt: run.started_at },
    steps,
  )
  if (status === run.status && percentComplete === run.percent_complete && startedAt === run.started_at)
    return null
  return updateRow(
    'run',
    { id: run.id },
    { status, percent_complete: percentComplete, started_at: startedAt },
    { status: run.status },
  )
}
