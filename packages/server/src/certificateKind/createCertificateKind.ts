import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

const input = z.object({ name: name(128), description: text(512).nullish() })

/** Name what people may be certified for: a welding process, an inspection. */
export const createCertificateKind: Operation<z.output<typeof input>> = {
  name: 'createCertificateKind',
  permission: 'CreateCertificateKind',
  input,
  async perform(tx, given) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id,
      name: given.name,
      description: given.description ?? null,
      active: true,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id, type: 'certificateKind' },
      type: 'CERTIFICATE_KIND_CREATED',
      changes: [insertRows('certificate_kind', [row])],
    })
    return { certificateKindId: id }
  },
}
