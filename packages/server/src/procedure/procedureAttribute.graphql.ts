import { attributeDoor } from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { ProcedureType } from './procedure.graphql.ts'
import { updateProcedureAttribute } from './updateProcedureAttribute.ts'

const attributes = attributeDoor('Procedure', 'procedureAttribute')

builder.objectField(ProcedureType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key. Runs of the version inherit them.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdateProcedureAttributeInput', {
  fields: (t) => ({
    procedureId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updateProcedureAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of a draft, which its runs inherit.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { procedureId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updateProcedureAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)
