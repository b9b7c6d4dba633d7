import { Refused } from '@traveler/domain/refusal.ts'
import { isSameEtag } from './etag.ts'

/** What a caller names and saw. `etag` null: an earlier act of the same door has compared it. */
interface Seen {
  readonly type: string
  readonly id: string
  readonly etag?: string | null | undefined
}

/** The row that an act changes; refused when it is not there, or was edited since the caller read it. */
export function seenRow<Row extends { readonly etag: string }>(
  row: Row | undefined,
  { type, id, etag }: Seen,
): Row {
  if (row === undefined) throw new Refused({ code: 'NOT_FOUND', type, id })
  if (etag && !isSameEtag(etag, row.etag)) throw new Refused({ code: 'CONCURRENCY_ERROR', type, id })
  return row
}
