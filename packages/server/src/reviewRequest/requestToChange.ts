import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ReviewedNoun, ReviewedRow } from '../review/reviewedNoun.ts'
import { loadRequestToChange, type RequestToChangeRow } from './reviewRequestStore.ts'

/** A request for a review of the noun with its version; refused when it is not there, or changed since it was seen. */
export async function readRequestToChange(
  tx: Transaction,
  noun: ReviewedNoun,
  { id, etag }: { readonly id: string; readonly etag: string },
): Promise<{ readonly request: RequestToChangeRow; readonly version: ReviewedRow }> {
  const found = await tx.readOne<RequestToChangeRow>(loadRequestToChange(noun.column, id))
  const request = seenRow(found, { type: 'ReviewRequest', id, etag })
  const version = await tx.readOne<ReviewedRow>(noun.load(request.version_id))
  return { request, version: seenRow(version, { type: noun.type, id: request.version_id }) }
}
