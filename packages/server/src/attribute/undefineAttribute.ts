import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadOrganizations, type OrganizationRow } from '../organization/organizationStore.ts'
import { type AttributeDefinitionRow, listAttributeDefinitions } from './attributeStore.ts'

export interface UndefineInput {
  /** The organization. */
  readonly id: string
  readonly etag: string
  readonly key: string
}

/** The act by which a custom attribute of a noun is defined no longer. The values that records have stay. */
export function undefineAttribute(
  act: string,
  noun: AttributeDefinitionRow['noun'],
): Operation<UndefineInput> {
  return {
    name: act,
    permission: 'UpdateOrganizationSetting',
    input: z.object({ id, etag, key: name() }),
    lock: (given) => lockStreams([given.id]),
    async perform(tx, given) {
      const [found, definitions] = await Promise.all([
        tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
        tx.read<AttributeDefinitionRow>(listAttributeDefinitions([noun])),
      ])
      const organization = seenRow(found, { type: 'Organization', ...given })
      const known = definitions.find(({ key }) => key === given.key)
      if (known === undefined)
        throw new Refused({ code: 'NOT_FOUND', type: 'AttributeSettings', id: given.key })
      tx.append({
        stream: { id: organization.id, type: 'organization' },
        type: 'ATTRIBUTE_NOT_DEFINED',
        changes: [deleteRows('attribute_definition', [{ id: known.id }])],
      })
      return { organizationId: organization.id }
    },
  }
}
