import { canonicalText } from '../canonical.ts'

/** Exactly what a person is shown when signing for a procedure version (rules 16 and 26). */
export interface SignedProcedure {
  readonly procedureId: string
  readonly version: number
  /** SHA-256, hex, of the version as it is frozen; null: not frozen. */
  readonly digest: string | null
  /** The step that it is about; null: the whole version. */
  readonly stepId: string | null
  readonly meaning: string
  readonly comment: string | null
}

/** The one text of what was shown; its SHA-256 stands in the signature. */
export function signedProcedure(signed: SignedProcedure): string {
  const { procedureId, version, digest, stepId, meaning, comment } = signed
  return canonicalText({ form: 1, procedureId, version, digest, stepId, meaning, comment })
}
