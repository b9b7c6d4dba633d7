import { type Change, updateRows } from '../operation/change.ts'
import type { SignatureRow } from './signatureStore.ts'

/** Voids signatures, visibly and for ever: they stay in the record with time and reason. */
export function voidSignatures(
  signatures: readonly Pick<SignatureRow, 'id'>[],
  now: string,
  reason: string,
): Change[] {
  if (signatures.length === 0) return []
  const rows = signatures.map(({ id }) => ({
    key: { id },
    set: { voided_at: now, void_reason: reason },
    expect: { voided_at: null },
  }))
  return [updateRows('signature', rows)]
}
