import type { SessionEnd } from '@traveler/domain/workSession/workSession.ts'
import { type Change, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { WorkSessionRow } from './workSessionStore.ts'

interface Ending {
  /** When, ISO 8601 UTC; a session is never shorter than nothing. */
  readonly at: string
  readonly how: SessionEnd
  /** When the act happens. */
  readonly now: string
  /** The handover; absent: what stood there stays. */
  readonly note?: string | null
}

/** Checks people out: no change where nobody is. */
export function endedSessions(
  tx: Transaction,
  open: readonly WorkSessionRow[],
  { at, how, now, note }: Ending,
): Change[] {
  if (open.length === 0) return []
  return [
    updateRows(
      'work_session',
      open.map((row) => ({
        key: { id: row.id },
        set: {
          check_out: at < row.check_in ? row.check_in : at,
          ended_by: how,
          note: note ?? row.note,
          etag: newEtag(),
          updated_at: now,
          updated_by: tx.caller.userId,
        },
        expect: { check_out: null },
      })),
    ),
  ]
}
