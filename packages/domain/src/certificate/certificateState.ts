import { isValidOn } from './whyNotCertified.ts'

/** How a certificate stands on a day. */
export type CertificateState = 'VALID' | 'NOT_BEGUN' | 'ENDED' | 'WITHDRAWN'

interface Certified {
  readonly validFrom: string
  readonly validTo: string | null
  readonly withdrawnAt: string | null
}

/** `today`: `YYYY-MM-DD`. */
export function certificateState(certificate: Certified, today: string): CertificateState {
  if (certificate.withdrawnAt !== null) return 'WITHDRAWN'
  if (isValidOn(certificate, today)) return 'VALID'
  return today < certificate.validFrom ? 'NOT_BEGUN' : 'ENDED'
}
