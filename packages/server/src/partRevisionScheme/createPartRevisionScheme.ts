import { whyNotRevisionFormat } from '@traveler/domain/part/revisionScheme.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { loadOrganizations, type OrganizationRow } from '../organization/organizationStore.ts'
import { listRevisionSchemes, type PartRevisionSchemeRow } from './partRevisionSchemeStore.ts'
import { undefault } from './undefault.ts'

/** Id and etag are the organization's. */
const input = z.object({
  id,
  etag,
  name: name(64),
  format: z.array(z.string()).max(100),
  allowOverflow: z.boolean().nullish(),
  default: z.boolean().nullish(),
})

/** Say how revisions of parts may be counted. */
export const createPartRevisionScheme: Operation<z.output<typeof input>> = {
  name: 'createPartRevisionScheme',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, schemes] = await Promise.all([
      tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
    ])
    const organization = seenRow(found, { type: 'Organization', ...given })
    refuseIf(whyNotRevisionFormat(given.format))
    if (schemes.some((scheme) => scheme.name === given.name)) {
      throw new Refused({
        code: 'ALREADY_EXISTS',
        type: 'PartRevisionScheme',
        field: 'name',
        value: given.name,
      })
    }
    const [newId, now] = await Promise.all([tx.newId(), tx.now()])
    const isDefault = given.default === true
    const row = {
      id: newId,
      name: given.name,
      format: [...given.format],
      allow_overflow: given.allowOverflow === true,
      is_default: isDefault,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: organization.id, type: 'organization' },
      type: 'PART_REVISION_SCHEME_CREATED',
      changes: [...(isDefault ? undefault(tx, schemes, now) : []), insertRows('part_revision_scheme', [row])],
    })
    return { organizationId: organization.id }
  },
}
