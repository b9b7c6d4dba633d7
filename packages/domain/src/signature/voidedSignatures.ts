/** A signature that stands, with what it covers. */
export interface StandingSignature {
  readonly id: string
  /** The sign-off it is on. */
  readonly fieldNumber: number
  /** The numbers of the fields, and `row:column` of the cells, that had a value when it was given. */
  readonly covers: readonly (number | string)[]
  /** The field it verifies; null when none. */
  readonly verifies: number | null
}

/** What changes in a step: the values of fields (by number) and cells (`row:column`), or the definition that is shown. */
export type ChangeOfStep = { readonly values: readonly (number | string)[] } | 'DEFINITION'

/**
 * The signatures that a change voids, visibly and in the record for ever (rule 17): those that covered a changed
 * value, all of them when the definition changes, and those that verify a voided one.
 */
export function voidedSignatures<Signature extends StandingSignature>(
  signatures: readonly Signature[],
  change: ChangeOfStep,
): readonly Signature[] {
  if (change === 'DEFINITION') return signatures
  const changed = new Set(change.values)
  const voided = new Set(
    signatures.filter(
      ({ covers, verifies }) =>
        covers.some((one) => changed.has(one)) || (verifies !== null && changed.has(verifies)),
    ),
  )
  let size = -1
  while (size < voided.size) {
    size = voided.size
    const fields = new Set([...voided].map((signature) => signature.fieldNumber))
    for (const signature of signatures) {
      if (signature.verifies !== null && fields.has(signature.verifies)) voided.add(signature)
    }
  }
  return signatures.filter((signature) => voided.has(signature))
}
