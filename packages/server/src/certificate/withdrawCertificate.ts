import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type CertificateRow, loadCertificates } from './certificateStore.ts'
import { whyNotWithdrawn } from './whyNotWithdrawn.ts'

const input = z.object({ id, etag, reason: wantedReason })

/** Say that a certificate counts no more, from now on. It stays in the record. */
export const withdrawCertificate: Operation<z.output<typeof input>> = {
  name: 'withdrawCertificate',
  permission: 'WithdrawCertificate',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<CertificateRow>(loadCertificates([given.id]))
    const certificate = seenRow(found, { type: 'Certificate', id: given.id, etag: given.etag })
    refuseIf(whyNotWithdrawn(certificate))
    const now = await tx.now()
    tx.append({
      stream: { id: certificate.id, type: 'certificate' },
      type: 'CERTIFICATE_WITHDRAWN',
      reason: given.reason,
      changes: [
        updateRow(
          'certificate',
          { id: certificate.id },
          { withdrawn_at: now, ...restamp(tx, now) },
          { etag: certificate.etag },
        ),
      ],
    })
    return { certificateId: certificate.id }
  },
}
