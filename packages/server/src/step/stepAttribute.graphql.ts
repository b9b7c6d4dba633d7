import { attributeDoor } from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { StepType } from './step.graphql.ts'
import { updateStepAttribute } from './updateStepAttribute.ts'

const attributes = attributeDoor('Step', 'stepAttribute')

builder.objectField(StepType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key. Its run steps get them.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdateStepAttributeInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updateStepAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of a step of a draft, which its run steps get.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { stepId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updateStepAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)
