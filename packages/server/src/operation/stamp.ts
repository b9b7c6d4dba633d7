import type { Transaction } from './transaction.ts'

/** The columns that every record edited by people begins with. */
export interface Stamp {
  readonly etag: string
  readonly created_at: string
  readonly updated_at: string
  readonly created_by: string
  readonly updated_by: string
}

/** For a new row of this act. Rows of one act have one etag, the act's: it changes when they do, and is told once for all. */
export function stamp(tx: Transaction, now: string): Stamp {
  return {
    etag: tx.actId,
    created_at: now,
    updated_at: now,
    created_by: tx.caller.userId,
    updated_by: tx.caller.userId,
  }
}

/** For a row that this act edits: a new etag, who and when. */
export function restamp(tx: Transaction, now: string): Pick<Stamp, 'etag' | 'updated_at' | 'updated_by'> {
  return { etag: tx.actId, updated_at: now, updated_by: tx.caller.userId }
}
