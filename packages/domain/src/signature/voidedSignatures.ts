/** A signature that stands, with what it covers. */
export interface StandingSignature {
  readonly id: string
  /** The sign-off it is on; 0: none, as at a gate or in a cell. */
  readonly fieldNumber: number
  /** The cell it is in, `row:column`; null: none. */
  readonly cell: string | null
  /** The numbers of the fields, and `row:column` of the cells, that had a value when it was given. */
  readonly covers: readonly (number | string)[]
  /** The field it verifies; null when none. */
  readonly verifies: number | null
}

/** What changes in a step: the values of fields (by number) and cells (`row:column`), or the definition that is shown. */
export type ChangeOfStep = { readonly values: readonly (number | string)[] } | 'DEFINITION'

/**
 * The signatures that a change voids, visibly and in the record for ever (rule 17): those that covered a changed
 * value, all of them when the definition changes, and those that verify a voided one or were given with a voided one in a cell.
 */
export function voidedSignatures<Signature extends StandingSignature>(
  signatures: readonly Signature[],
  change: ChangeOfStep,
): readonly Signature[] {
  if (change === 'DEFINITION') return signatures
  const covered = new Set(change.values)
  const verified = new Set(change.values)
  const isVoidedBy = ({ covers, verifies }: Signature): boolean =>
    covers.some((one) => covered.has(one)) || (verifies !== null && verified.has(verifies))
  const voided = new Set<Signature>()
  let size = -1
  while (size < voided.size) {
    size = voided.size
    for (const signature of signatures.filter(isVoidedBy)) {
      voided.add(signature)
      if (signature.cell === null) verified.add(signature.fieldNumber)
      else covered.add(signature.cell)
    }
  }
  return signatures.filter((signature) => voided.has(signature))
}
