import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadOrganizations, type OrganizationRow } from '../organization/organizationStore.ts'
import { listRevisionSchemes, type PartRevisionSchemeRow } from './partRevisionSchemeStore.ts'
import { undefault } from './undefault.ts'

/** Id and etag are the organization's. Absent: left as it is. */
const input = z.object({
  id,
  etag,
  name: name(64),
  allowOverflow: z.boolean().nullish(),
  default: z.boolean().nullish(),
})

/** Say whether a scheme goes on after its last revision, and whether new parts take it. Name and format stay: parts are counted by them. */
export const updatePartRevisionScheme: Operation<z.output<typeof input>> = {
  name: 'updatePartRevisionScheme',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, schemes] = await Promise.all([
      tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
    ])
    const organization = seenRow(found, { type: 'Organization', ...given })
    const scheme = schemes.find((one) => one.name === given.name)
    if (scheme === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartRevisionScheme', id: given.name })
    const now = await tx.now()
    const changed = {
      allow_overflow: given.allowOverflow ?? scheme.allow_overflow,
      is_default: given.default ?? scheme.is_default,
      ...restamp(tx, now),
    }
    const others = schemes.filter((one) => changed.is_default && one !== scheme)
    tx.append({
      stream: { id: organization.id, type: 'organization' },
      type: 'PART_REVISION_SCHEME_UPDATED',
      changes: [
        ...undefault(tx, others, now),
        updateRow('part_revision_scheme', { id: scheme.id }, changed, { etag: scheme.etag }),
      ],
    })
    return { organizationId: organization.id }
  },
}
