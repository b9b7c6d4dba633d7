import { whyNotValidDays } from '@traveler/domain/certificate/whyNotCertified.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type CertificateKindRow, loadCertificateKinds } from '../certificateKind/certificateKindStore.ts'
import { turnedOff } from '../certificateKind/whyNotAskFor.ts'
import { insertRows } from '../operation/change.ts'
import { day, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'

const input = z.object({
  certificateKindId: id,
  userId: id,
  number: name(128).nullish(),
  validFrom: day,
  validTo: day.nullish(),
})

/** Record that a person is certified, from one day through another; its evidence is attached to it. */
export const createCertificate: Operation<z.output<typeof input>> = {
  name: 'createCertificate',
  permission: 'CreateCertificate',
  input,
  lock: (given) => lockStreams([], [given.certificateKindId, given.userId]),
  async perform(tx, given) {
    const [foundKind, foundUser, certificateId, now] = await Promise.all([
      tx.readOne<CertificateKindRow>(loadCertificateKinds([given.certificateKindId])),
      tx.readOne<UserRow>(loadUsers([given.userId])),
      tx.newId(),
      tx.now(),
    ])
    const kind = seenRow(foundKind, { type: 'CertificateKind', id: given.certificateKindId })
    const user = seenRow(foundUser, { type: 'User', id: given.userId })
    if (!kind.active) refuseIf(turnedOff('certificateKindId', kind))
    refuseIf(whyNotValidDays(given.validFrom, given.validTo ?? null))
    const row = {
      id: certificateId,
      certificate_kind_id: kind.id,
      user_id: user.id,
      number: given.number ?? null,
      valid_from: given.validFrom,
      valid_to: given.validTo ?? null,
      withdrawn_at: null,
      export_controlled: false,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: certificateId, type: 'certificate' },
      type: 'CERTIFICATE_CREATED',
      changes: [insertRows('certificate', [row])],
    })
    return { certificateId }
  },
}
