import {
  type AttributeType,
  attributeTypes,
  planAttributes,
} from '@traveler/domain/attribute/planAttributes.ts'
import { isRefusal, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { type Change, insertRows, updateRows } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { AttributesInput } from './attributeInput.ts'
import { type AttributeDefinitionRow, type AttributeRow, listAttributeDefinitions } from './attributeStore.ts'

interface Owner {
  readonly id: string
  readonly export_controlled: boolean
}

interface AttributeChanges {
  readonly changes: readonly Change[]
  /** Of the attributes written: new ones, then changed ones. */
  readonly ids: readonly string[]
}

/** The rows that attributes sent with a record write, for the event of that record. Refused with all that is in the way. */
export async function attributeChanges(
  tx: Transaction,
  owner: Owner,
  sent: AttributesInput,
  existing: readonly AttributeRow[] = [],
): Promise<AttributeChanges> {
  refuseIf(sent.flatMap((one) => whyStaleAttribute(one, existing)))
  const plans = planAttributes(sent, existing.map(knownAttribute))
  const written = plans.flatMap((plan) => {
    if (isRefusal(plan)) throw new Refused(plans.filter((one) => isRefusal(one)))
    return [plan]
  })
  const added = written.filter(({ id }) => id === null)
  const [ids, now] = await Promise.all([tx.newIds(added.length), tx.now()])
  const changes = [
    insertRows(
      'attribute',
      added.map(({ key, type, value }, nth) => ({
        id: ids[nth] ?? '',
        record_id: owner.id,
        key,
        type,
        value,
        export_controlled: owner.export_controlled,
        ...stamp(tx, now),
      })),
    ),
    updateRows(
      'attribute',
      written.flatMap(({ id, type, value }) =>
        id === null ? [] : [{ key: { id }, set: { type, value, ...restamp(tx, now) } }],
      ),
    ),
  ]
  return { changes, ids: [...ids, ...written.flatMap(({ id }) => id ?? [])] }
}

/** An attribute that is there carries its own etag; a new one has none. */
function whyStaleAttribute(
  sent: AttributesInput[number],
  existing: readonly AttributeRow[],
): readonly Refusal[] {
  const row = existing.find(({ key }) => key === sent.key)
  const isSeen = row === undefined ? !sent.etag : sent.etag ? isSameEtag(sent.etag, row.etag) : false
  return isSeen ? [] : [{ code: 'CONCURRENCY_ERROR', type: 'Attribute', id: sent.key }]
}

function knownType(type: string): AttributeType {
  return attributeTypes.find((known) => known === type) ?? 'STRING'
}

function knownAttribute({ id, key, type }: AttributeRow) {
  return { id, key, type: knownType(type) }
}

/** Attributes that are sent with records of a noun, with what the organization says that each of them holds. */
export async function definedAttributes(
  tx: Transaction,
  noun: AttributeDefinitionRow['noun'],
  sent: AttributesInput,
): Promise<AttributesInput> {
  if (sent.length === 0) return sent
  const rows = await tx.read<AttributeDefinitionRow>(listAttributeDefinitions([noun]))
  const definitions = new Map(rows.map(({ key, type, options }) => [key, { type, options }]))
  return sent.map((one) => ({ ...one, defined: definitions.get(one.key) ?? null }))
}

/** Attributes of one record, to be written again with another that is made from it. */
export function copiedAttributes(
  existing: readonly Pick<AttributeRow, 'key' | 'type' | 'value'>[],
): AttributesInput {
  return existing.map(({ key, value, type }) => ({
    key,
    value: rawValue(type, value),
    defined: { type: knownType(type), options: null },
  }))
}

/** Attributes that a record is made with, and of those it inherits the ones that it does not say itself. */
export function inheritedAttributes(
  inherited: readonly Pick<AttributeRow, 'key' | 'type' | 'value'>[],
  own: AttributesInput,
): AttributesInput {
  const said = new Set(own.map(({ key }) => key))
  return [...own, ...copiedAttributes(inherited.filter(({ key }) => !said.has(key)))]
}

function rawValue(type: string, value: unknown): AttributesInput[number]['value'] {
  if (typeof value === 'string') return type === 'NUMBER' ? { digits: value } : value
  if (typeof value === 'boolean') return value
  return Array.isArray(value) ? value.map(String) : null
}
