import { sha256 } from '../operation/chain.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'

/** Where a field stands: its run step, its number there, the attempt, and the definition that shows it. */
export interface FieldPlace {
  readonly runStepId: string
  readonly fieldNumber: number
  readonly attempt: number
  readonly definitionId: string
}

/** The same, or the place of a cell of its grid: `row:column`. */
type EmptyPlace = Omit<FieldPlace, 'fieldNumber'> & { readonly fieldNumber: number | string }

/**
 * What an update of a field must send back while nothing is recorded in it: derived, so that a run with thousands of
 * empty fields has no rows for them. As the API shows etags: 32 hex digits.
 */
export function unrecordedEtag(place: EmptyPlace): string {
  return digested([place.runStepId, place.fieldNumber, place.attempt, place.definitionId])
}

/** The etag of a sign-off: it changes with every signature on it, and when one is voided. */
export function signOffEtag(place: FieldPlace, signatures: readonly SignatureRow[]): string {
  const own = signatures.filter(
    (one) => one.field_number === place.fieldNumber && one.attempt === place.attempt,
  )
  if (own.length === 0) return unrecordedEtag(place)
  return digested([unrecordedEtag(place), ...own.map((one) => `${one.id} ${one.voided_at ?? ''}`)])
}

function digested(facts: readonly unknown[]): string {
  return sha256(JSON.stringify(facts)).toString('hex').slice(0, 32)
}
