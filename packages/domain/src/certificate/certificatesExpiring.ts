import type { StartWarning } from '../run/startWarning.ts'

/** A step that asks for a certificate, of which nobody's who is to do the work is valid for long. */
export interface CertificateExpiring {
  readonly step: string
  readonly certificate: string
  /** The last day of the one that lasts longest, `YYYY-MM-DD`; null: nobody has a valid one. */
  readonly validTo: string | null
}

/** What a start says of them: their steps will refuse whoever has none (rule 3). */
export function certificatesExpiring(expiring: readonly CertificateExpiring[]): readonly StartWarning[] {
  return expiring.map(({ step, certificate, validTo }) => {
    const how = validTo === null ? 'nobody who is to do it has one' : `the last one ends on ${validTo}`
    return {
      code: 'CERTIFICATE_EXPIRING',
      message: `Step ${step} asks for a certificate ${certificate}, and ${how}. Have it renewed, and record it.`,
      on: validTo,
      step,
    }
  })
}
