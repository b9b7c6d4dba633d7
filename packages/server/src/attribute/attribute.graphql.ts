import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { recordPayload } from '../graphql/recordDoors.ts'
import { shownEtag } from '../operation/etag.ts'
import { type AttributeRow, loadAttributes } from './attributeStore.ts'

export const AttributeTypeType = enumType(
  'reviewattrtypesenum',
  ['STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT', 'DATETIME', 'FILE_ATTACHMENT', 'ION'],
  'What a custom attribute holds.',
)

/** The type of one noun's attributes, and the payload of the mutation that writes one. */
export function attributeDoor(noun: string, field: string) {
  const type = builder.objectRef<AttributeRow>(`${noun}Attribute`).implement({
    description: 'A custom attribute.',
    fields: (t) => ({
      id: t.exposeString('id'),
      entityId: t.exposeID('record_id'),
      key: t.exposeString('key', { nullable: false }),
      type: t.field({ type: AttributeTypeType, nullable: false, resolve: (row) => row.type }),
      value: t.field({ type: 'ScalarValue', resolve: shownValue }),
      Etag: t.string({
        nullable: false,
        description: 'What a change must send back, to show that it saw the newest value.',
        resolve: (row) => shownEtag(row.etag),
      }),
      Created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
      Updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
      createdById: t.exposeID('created_by'),
      updatedById: t.exposeID('updated_by'),
    }),
  })
  return { type, payload: recordPayload(`Update${noun}Attribute`, field, { type, load: loadAttributes }) }
}

/** A number with exactly the digits that were entered. */
function shownValue({ type, value }: AttributeRow): unknown {
  return type === 'NUMBER' && typeof value === 'string' ? JSON.rawJSON(value) : value
}

/** An attribute sent with a new record. */
export const ExtensibleAttributeInput = builder.inputType('ExtensibleAttributeInput', {
  fields: (t) => ({ key: t.string({ required: true }), value: t.field({ type: 'ScalarValue' }) }),
})

/** An attribute sent with a change of a record. */
export const NestedExtensibleAttributeInput = builder.inputType('NestedExtensibleAttributeInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})
