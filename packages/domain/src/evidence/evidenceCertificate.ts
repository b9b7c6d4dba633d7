import type { EvidencePerson } from './evidencePack.ts'

/** That whoever began a step, or signed in it, was certified for what it asks for (rule 55). */
export interface EvidenceCertificate {
  /** What the step asks for. */
  readonly kind: string
  readonly attempt: number
  /** The name of the sign-off, or its row and column in the grid; null: the start. */
  readonly signedFor: string | null
  readonly by: EvidencePerson
  readonly at: string
  /** The one that was valid and on record then, with its days of then; null: none was. */
  readonly certificate: CertificateThen | null
}

/** A certificate as it stood. Both days are inclusive. */
export interface CertificateThen {
  readonly id: string
  readonly number: string | null
  readonly validFrom: string
  readonly validTo: string | null
  /** Since when it counts no more; null: it does. */
  readonly withdrawnAt: string | null
}

/** What somebody did without the certificate that was asked for; null: nothing. */
export function uncertifiedInWords(one: EvidenceCertificate): string | null {
  if (one.certificate !== null) return null
  const when = one.signedFor === null ? 'began it' : `signed “${one.signedFor}”`
  return `${one.by.name} ${when} without a valid certificate ${one.kind}.`
}
