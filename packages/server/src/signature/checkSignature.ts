import { z } from 'zod'
import { linkHash, sha256 } from '../operation/chain.ts'
import type { SignatureToCheckRow } from './signatureStore.ts'

/** A signature with what was found wrong with it, in words. */
export interface SignatureChecked {
  readonly row: SignatureToCheckRow
  readonly problems: readonly string[]
}

const told = z.object({
  values: z.object({
    signature: z.object({
      insert: z.array(z.record(z.string(), z.unknown())),
      same: z.record(z.string(), z.unknown()).optional(),
    }),
  }),
})

/** Whether the content is what was digested, and whether the chain tells of this digest. */
export function checkSignature(row: SignatureToCheckRow): SignatureChecked {
  const problems = [
    sha256(row.content).toString('hex') === row.content_digest.slice(2)
      ? null
      : 'Its content is not what its digest was made of.',
    whyNotTold(row),
  ]
  return { row, problems: problems.filter((problem) => problem !== null) }
}

function whyNotTold({ id, content_digest, signer_id, ...event }: SignatureToCheckRow): string | null {
  const { event_body: body, event_version: version, event_previous: previous, event_hash: hash } = event
  if (body === null || version === null || previous === null || hash === null)
    return 'No event of the record tells of it.'
  if (linkHash(Buffer.from(previous, 'hex'), version, body).toString('hex') !== hash)
    return 'The event that tells of it was altered.'
  const { signature } = told.parse(JSON.parse(body)).values
  const inserted = signature.insert
    .map((columns): Record<string, unknown> => ({ ...signature.same, ...columns }))
    .find((columns) => columns['id'] === id)
  const isSame = inserted?.['content_digest'] === content_digest && inserted?.['signer_id'] === signer_id
  return isSame ? null : 'The event that tells of it has another digest or signer.'
}
