import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadOrganizations, type OrganizationRow } from '../organization/organizationStore.ts'
import { countPartsOfScheme } from '../part/partStore.ts'
import { listRevisionSchemes, type PartRevisionSchemeRow } from './partRevisionSchemeStore.ts'

/** Id and etag are the organization's. */
const input = z.object({ id, etag, name: name(64) })

/** Take away a scheme by which no part is counted. */
export const deletePartRevisionScheme: Operation<z.output<typeof input>> = {
  name: 'deletePartRevisionScheme',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, schemes, use] = await Promise.all([
      tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
      tx.readOne<{ readonly parts: number }>(countPartsOfScheme(given.name)),
    ])
    const organization = seenRow(found, { type: 'Organization', ...given })
    const scheme = schemes.find((one) => one.name === given.name)
    if (scheme === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartRevisionScheme', id: given.name })
    const parts = use?.parts ?? 0
    if (parts > 0) {
      const usedBy = `${parts} ${parts === 1 ? 'part' : 'parts'}`
      throw new Refused({ code: 'IN_USE', type: 'PartRevisionScheme', id: scheme.name, usedBy })
    }
    tx.append({
      stream: { id: organization.id, type: 'organization' },
      type: 'PART_REVISION_SCHEME_DELETED',
      changes: [deleteRows('part_revision_scheme', [{ id: scheme.id }])],
    })
    return { organizationId: organization.id }
  },
}
