import { attributeDoor } from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { RunType } from './runType.graphql.ts'
import { updateRunAttribute } from './updateRunAttribute.ts'

const attributes = attributeDoor('Run', 'runAttribute')

builder.objectField(RunType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdateRunAttributeInput', {
  fields: (t) => ({
    runId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updateRunAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of a run.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { runId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updateRunAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)
