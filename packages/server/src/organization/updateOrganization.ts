import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadOrganizations, type OrganizationRow } from './organizationStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | undefined
  readonly name?: string | null | undefined
}

/** Renames the organization. */
export const updateOrganization: Operation<Input> = {
  name: 'updateOrganization',
  permission: 'UpdateOrganization',
  input: z.object({ id, etag: etag.optional(), name: name().nullish() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([
      tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
      tx.now(),
    ])
    const organization = seenRow(found, { type: 'Organization', ...given })
    const set = { name: given.name ?? organization.name, etag: newEtag(), updated_at: now }
    tx.append({
      stream: { id: organization.id, type: 'organization' },
      type: 'ORGANIZATION_UPDATED',
      changes: [updateRow('organization', { id: organization.id }, set, { etag: organization.etag })],
    })
    return { organizationId: organization.id }
  },
}
