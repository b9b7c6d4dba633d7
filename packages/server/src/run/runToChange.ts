import { Refused } from '@traveler/domain/refusal.ts'
import type { RunLife } from '@traveler/domain/runLife/runLife.ts'
import { isSameEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadRunToChange, type RunRow } from './runStore.ts'

interface Seen {
  readonly id: string
  /** What the caller read; null: checked by an act before this one in the same transaction. */
  readonly etag: string | null
}

/** The run as it stands under the lock; refused when it is not there, or was edited since the caller read it. */
export async function readRunToChange(tx: Transaction, { id, etag }: Seen): Promise<RunRow> {
  const run = await tx.readOne<RunRow>(loadRunToChange(id))
  if (run === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Run', id })
  if (etag !== null && !isSameEtag(etag, run.etag)) throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'Run', id })
  return run
}

/** What a run stores of its own life, as the rules know it. */
export function runLife(run: RunRow): RunLife {
  const hold =
    run.held_at === null || run.hold_kind === null
      ? null
      : { kind: run.hold_kind, reason: run.hold_reason ?? '', causedBy: run.held_by ?? '' }
  return { id: run.id, canceledAt: run.canceled_at, completedAt: run.completed_at, heldAt: run.held_at, hold }
}
