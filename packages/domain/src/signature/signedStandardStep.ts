import { canonicalText } from '../canonical.ts'

/** Exactly what a person is shown when signing for a version of a standard step (rules 16 and 27). */
export interface SignedStandardStep {
  /** The top step of the version. */
  readonly standardStepId: string
  readonly version: number
  /** SHA-256, hex, of the version as it is frozen; null: frozen before versions had one. */
  readonly digest: string | null
  readonly meaning: string
  readonly comment: string | null
}

/** The one text of what was shown; its SHA-256 stands in the signature. */
export function signedStandardStep(signed: SignedStandardStep): string {
  const { standardStepId, version, digest, meaning, comment } = signed
  return canonicalText({ form: 1, standardStepId, version, digest, meaning, comment })
}
