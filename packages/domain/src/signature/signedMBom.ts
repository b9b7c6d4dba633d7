import { canonicalText } from '../canonical.ts'

/** Exactly what a person is shown when signing for an mBOM version (rules 4 and 16). */
export interface SignedMBom {
  readonly mbomId: string
  readonly version: number
  /** SHA-256, hex, of what the version says: canonicalMBom.ts. Null: it was handed in before there were any. */
  readonly digest: string | null
  readonly meaning: string
  readonly comment: string | null
}

/** The one text of what was shown; its SHA-256 stands in the signature. */
export function signedMBom(signed: SignedMBom): string {
  const { mbomId, version, digest, meaning, comment } = signed
  return canonicalText({ form: 1, mbomId, version, digest, meaning, comment })
}
