import { attributeDoor } from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { RunStepType } from './runStepType.graphql.ts'

const { type } = attributeDoor('RunStep', 'runStepAttribute')

builder.objectField(RunStepType, 'attributes', (t) =>
  t.field({
    type: [type],
    description: 'Custom attributes, by key, as the step of the released version had them.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)
