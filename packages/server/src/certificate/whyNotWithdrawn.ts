import type { Refusal } from '@traveler/domain/refusal.ts'
import type { CertificateRow } from './certificateStore.ts'

/** What was withdrawn is changed no more. */
export function whyNotWithdrawn({ withdrawn_at }: CertificateRow): Refusal | null {
  if (withdrawn_at === null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'id',
    problem: 'names a certificate that was withdrawn',
    remedy: 'Record a new one.',
  }
}
