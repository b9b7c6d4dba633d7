import {
  attributeDoor,
  ExtensibleAttributeInput,
  NestedExtensibleAttributeInput,
} from '../attribute/attribute.graphql.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { builder } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { castPart } from './castPart.ts'
import { controlPart } from './controlPart.ts'
import { createPart } from './createPart.ts'
import { createPartRevision } from './createPartRevision.ts'
import { deletePart } from './deletePart.ts'
import { PartType } from './part.graphql.ts'
import { PartTypeType, SourcingStrategyType, TrackingTypeType } from './partList.graphql.ts'
import { loadParts } from './partStore.ts'
import { updatePart } from './updatePart.ts'
import { updatePartAttribute } from './updatePartAttribute.ts'
import { updatePartNumbering } from './updatePartNumbering.ts'
import { updatePartTracking } from './updatePartTracking.ts'

const numberingMeaning =
  'Makes the serials or lots of new units that nobody types. {number} or {number:5}, the running number of the part number, stands in it; {part}, {revision}, {year} and {month} may.'

const shelfLifeMeaning =
  'Its last day is so many after it was made, else after it came in, where nobody types it. Null: it keeps.'

const CreateInput = builder.inputType('CreatePartInput', {
  fields: (t) => ({
    partNumber: t.string({ required: true }),
    revision: t.string({ description: 'The first of its scheme when absent.' }),
    revisionScheme: t.string({
      description: 'How its revisions are counted; the organization’s default when absent.',
    }),
    description: t.string({ description: 'At most 512 characters.' }),
    partType: t.field({ type: PartTypeType, description: 'PART when absent. A TOOL is tracked by SERIAL.' }),
    trackingType: t.field({ type: TrackingTypeType, description: 'Untracked when absent.' }),
    sourcingStrategy: t.field({ type: SourcingStrategyType }),
    supplierPartNumber: t.string(),
    unitOfMeasureId: t.id(),
    cost: t.float(),
    leadTime: t.int({ description: 'Seconds.' }),
    maintenanceIntervalSeconds: t.int(),
    shelfLifeDays: t.int({ description: shelfLifeMeaning }),
    numberingPattern: t.string({ description: numberingMeaning }),
    exportControlled: t.boolean(),
    attributes: t.field({ type: [ExtensibleAttributeInput] }),
  }),
})

const UpdateInput = builder.inputType('UpdatePartInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    partNumber: t.string({ description: 'May be sent, but not changed.' }),
    revision: t.string({ description: 'May be sent, but not changed.' }),
    revisionScheme: t.string({
      description:
        'Null: A, B … Y, AA. A revision that the scheme does not count becomes the one at the same place, while nothing has it.',
    }),
    description: t.string(),
    partType: t.field({ type: PartTypeType }),
    trackingType: t.field({ type: TrackingTypeType, description: 'Null: untracked.' }),
    sourcingStrategy: t.field({ type: SourcingStrategyType }),
    supplierPartNumber: t.string(),
    unitOfMeasureId: t.id(),
    cost: t.float(),
    leadTime: t.int(),
    maintenanceIntervalSeconds: t.int(),
    shelfLifeDays: t.int({ description: shelfLifeMeaning }),
    numberingPattern: t.string({ description: `${numberingMeaning} Null: numbers are typed.` }),
    exportControlled: t.boolean({ description: 'Changes only while nothing hangs on the part.' }),
    attributes: t.field({ type: [NestedExtensibleAttributeInput] }),
  }),
})

const ReviseInput = builder.inputType('CreatePartRevisionInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The revision that the new one is made from.' }),
    etag: t.string({ required: true }),
    revision: t.string({ description: 'What follows the latest when absent: B after A.' }),
    revisionScheme: t.string({ description: 'Another scheme than the part’s begins counting anew.' }),
    description: t.string(),
    supplierPartNumber: t.string(),
    trackingType: t.field({ type: TrackingTypeType }),
    exportControlled: t.boolean({ description: 'As the revision that it is made from when absent.' }),
  }),
})

const updates: readonly [ActGroup, ...ActGroup[]] = [
  {
    fields: [
      'partNumber',
      'revision',
      'description',
      'sourcingStrategy',
      'supplierPartNumber',
      'unitOfMeasureId',
      'cost',
      'leadTime',
      'maintenanceIntervalSeconds',
      'shelfLifeDays',
    ],
    act: (input) => act(updatePart, input),
  },
  { fields: ['revisionScheme'], act: (input) => act(castPart, input) },
  { fields: ['partType', 'trackingType'], act: (input) => act(updatePartTracking, input) },
  { fields: ['numberingPattern'], act: (input) => act(updatePartNumbering, input) },
  { fields: ['exportControlled'], act: (input) => act(controlPart, input) },
  { fields: ['attributes'], act: (input) => act(updatePartAttribute, input) },
]

const door = { type: PartType, load: loadParts }
const CreatePayload = recordPayload('CreatePart', 'part', door)
const UpdatePayload = recordPayload('UpdatePart', 'part', door)
const RevisePayload = recordPayload('CreatePartRevision', 'part', door)

builder.mutationField('createPart', (t) =>
  t.field({
    type: CreatePayload,
    description:
      'Write a part into the catalog: a number, its revision, and how its inventory is told apart.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPart, input)], made('partId')),
  }),
)

builder.mutationField('updatePart', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Correct or complete what the catalog says of a part.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, groupedActs(input, updates), made('partId')),
  }),
)

builder.mutationField('createPartRevision', (t) =>
  t.field({
    type: RevisePayload,
    description:
      'Revise a part: a record of its own under the same number, which begins as the one it is made from.',
    args: { input: t.arg({ type: ReviseInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartRevision, input)], made('partId')),
  }),
)

builder.mutationField('deletePart', (t) =>
  t.field({
    type: deletedPayload('DeletePart'),
    description:
      'Take away a part that was written by mistake: one that nothing refers to. `IN_USE` says what does.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deletePart, input)], made('partId')),
  }),
)

const attributes = attributeDoor('Part', 'partAttribute')

builder.objectField(PartType, 'attributes', (t) =>
  t.field({
    type: [attributes.type],
    description: 'Custom attributes, by key.',
    resolve: ({ id }, _args, context) =>
      context.many<AttributeRow & { readonly of_id: string }>(listAttributesOfRecords, id),
  }),
)

const AttributeInput = builder.inputType('UpdatePartAttributeInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    key: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue' }),
    etag: t.string({ description: 'The attribute’s own; absent for one that is new.' }),
  }),
})

builder.mutationField('updatePartAttribute', (t) =>
  t.field({
    type: attributes.payload,
    description: 'Set a custom attribute of a part.',
    args: { input: t.arg({ type: AttributeInput, required: true }) },
    resolve: (_root, { input: { partId: id, ...attribute } }, context, info) =>
      performing(
        context,
        info,
        [act(updatePartAttribute, { id, attributes: [attribute] })],
        made('attributeId'),
      ),
  }),
)
