import { attributeDoor } from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { MBomType } from './mbom.graphql.ts'
import { updateMbomAttribute } from './updateMbomAttribute.ts'

const attributes = attributeDoor('Mbom', 'mbomAttribute')

builder.objectField(MBomType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdateMbomAttributeInput', {
  fields: (t) => ({
    mbomId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updateMbomAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of an mBOM version.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { mbomId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updateMbomAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)
