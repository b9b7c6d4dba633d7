import { type AttributeType, attributeTypes } from '@traveler/domain/attribute/planAttributes.ts'
import { whyNotDefineAttribute } from '@traveler/domain/attribute/whyNotDefineAttribute.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import { loadOrganizations, type OrganizationRow } from '../organization/organizationStore.ts'
import { type AttributeDefinitionRow, listAttributeDefinitions } from './attributeStore.ts'

export interface DefineInput {
  /** The organization. */
  readonly id: string
  readonly etag: string
  readonly key: string
  readonly type: AttributeType
  readonly options: readonly string[]
}

const input = z.object({
  id,
  etag,
  key: name(),
  type: z.enum(attributeTypes),
  options: z
    .array(name())
    .max(500)
    .nullish()
    .transform((given) => given ?? []),
})

/** The act that says which custom attribute the records of a noun have, and what it holds; of one that is there, which options it has. */
export function defineAttribute(act: string, noun: AttributeDefinitionRow['noun']): Operation<DefineInput> {
  return {
    name: act,
    permission: 'UpdateOrganizationSetting',
    input,
    lock: (given) => lockStreams([given.id]),
    async perform(tx, given) {
      const [found, definitions] = await Promise.all([
        tx.readOne<OrganizationRow>(loadOrganizations([given.id])),
        tx.read<AttributeDefinitionRow>(listAttributeDefinitions([noun])),
      ])
      const organization = seenRow(found, { type: 'Organization', id: given.id, etag: given.etag })
      const known = definitions.find(({ key }) => key === given.key)
      refuseIf(whyNotDefineAttribute(given, known ?? null))
      const now = await tx.now()
      const { key, type } = given
      const options = given.options.length === 0 ? null : [...given.options]
      const change =
        known === undefined
          ? insertRows('attribute_definition', [
              { id: await tx.newId(), noun, key, type, options, ...stamp(tx, now) },
            ])
          : updateRow('attribute_definition', { id: known.id }, { options, ...restamp(tx, now) })
      tx.append({
        stream: { id: organization.id, type: 'organization' },
        type: 'ATTRIBUTE_DEFINED',
        changes: [change],
      })
      return { organizationId: organization.id }
    },
  }
}
