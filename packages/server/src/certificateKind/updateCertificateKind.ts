import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, text } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type CertificateKindRow, loadCertificateKinds } from './certificateKindStore.ts'

/** Absent: left as it is. */
const input = z.object({
  id,
  etag,
  name: name(128).nullish(),
  description: text(512).nullish(),
  active: z.boolean().nullish(),
})

/** Rename a kind of certificate, describe it, or turn it off: steps that ask for it ask for it still. */
export const updateCertificateKind: Operation<z.output<typeof input>> = {
  name: 'updateCertificateKind',
  permission: 'UpdateCertificateKind',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<CertificateKindRow>(loadCertificateKinds([given.id]))
    const kind = seenRow(found, { type: 'CertificateKind', id: given.id, etag: given.etag })
    const changed = {
      name: given.name ?? kind.name,
      description: given.description === undefined ? kind.description : given.description,
      active: given.active ?? kind.active,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: kind.id, type: 'certificateKind' },
      type: 'CERTIFICATE_KIND_UPDATED',
      changes: [updateRow('certificate_kind', { id: kind.id }, changed, { etag: kind.etag })],
    })
    return { certificateKindId: kind.id }
  },
}
