import { whyNotValidDays } from '@traveler/domain/certificate/whyNotCertified.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { day, etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type CertificateRow, loadCertificates } from './certificateStore.ts'
import { whyNotWithdrawn } from './whyNotWithdrawn.ts'

/** Absent: left as it is. */
const input = z.object({
  id,
  etag,
  number: name(128).nullish(),
  validFrom: day.nullish(),
  validTo: day.nullish(),
})

/** Correct a certificate, or say that it was renewed: what it said before stays in the record. */
export const updateCertificate: Operation<z.output<typeof input>> = {
  name: 'updateCertificate',
  permission: 'UpdateCertificate',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<CertificateRow>(loadCertificates([given.id]))
    const certificate = seenRow(found, { type: 'Certificate', id: given.id, etag: given.etag })
    refuseIf(whyNotWithdrawn(certificate))
    const validFrom = given.validFrom ?? certificate.valid_from
    const validTo = given.validTo === undefined ? certificate.valid_to : given.validTo
    refuseIf(whyNotValidDays(validFrom, validTo))
    const changed = {
      number: given.number === undefined ? certificate.number : given.number,
      valid_from: validFrom,
      valid_to: validTo,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: certificate.id, type: 'certificate' },
      type: 'CERTIFICATE_UPDATED',
      changes: [updateRow('certificate', { id: certificate.id }, changed, { etag: certificate.etag })],
    })
    return { certificateId: certificate.id }
  },
}
