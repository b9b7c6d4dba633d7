import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { InterchangeType } from '../mbom/mbomItemList.graphql.ts'
import { act } from '../operation/act.ts'
import { BuildRequirementType } from './buildRequirement.graphql.ts'
import { loadBuildRequirements } from './buildRequirementStore.ts'
import { createBuildRequirement } from './createBuildRequirement.ts'
import { deleteBuildRequirement } from './deleteBuildRequirement.ts'
import { updateBuildRequirement } from './updateBuildRequirement.ts'

const why = 'Wanted of a person. Of a key that gives none it reads "not given".'

const CreateInput = builder.inputType('CreateBuildRequirementInput', {
  fields: (t) => ({
    partInventoryId: t.id({ required: true, description: 'The unit that is to contain it.' }),
    partId: t.id({ required: true, description: 'Once in an as-built BOM.' }),
    quantity: t.float({ description: 'For the whole unit or lot; 1 when absent. 0: record the lot only.' }),
    unitOfMeasureId: t.id({ description: 'What the quantity is counted in; as the part when absent.' }),
    madeOnAssembly: t.boolean({ description: 'It is made while the unit is built.' }),
    interchange: t.field({ type: InterchangeType, description: 'EXACT when absent.' }),
    referenceDesignators: t.stringList({ description: 'Where it goes: R1, R2. Each once.' }),
    substituteIds: t.idList({ description: 'Parts that serve as well.' }),
    reason: t.string({ description: why }),
  }),
})

const UpdateInput = builder.inputType('UpdateBuildRequirementInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    quantity: t.float({ description: 'For the whole unit or lot; never less than what is in.' }),
    madeOnAssembly: t.boolean(),
    interchange: t.field({ type: InterchangeType }),
    referenceDesignators: t.stringList({ description: 'All places; those where something is stay.' }),
    reason: t.string({ description: why }),
  }),
})

const door = { type: BuildRequirementType, load: loadBuildRequirements }
const CreatePayload = recordPayload('CreateBuildRequirement', 'buildRequirement', door)
const UpdatePayload = recordPayload('UpdateBuildRequirement', 'buildRequirement', door)
const DeletePayload = recordPayload('DeleteBuildRequirement', 'buildRequirement', door)

addRecord(
  'buildRequirement',
  'One line of an as-built BOM; null when there is none, or none that you may see.',
  door,
)

builder.mutationField('createBuildRequirement', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Ask one more part of a unit that an open run builds or changes.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createBuildRequirement, input)], made('buildRequirementId')),
  }),
)

builder.mutationField('updateBuildRequirement', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Ask more or less of a part of a unit that an open run builds or changes.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateBuildRequirement, input)], made('buildRequirementId')),
  }),
)

builder.mutationField('deleteBuildRequirement', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Ask a part of a unit no longer, while nothing of it is in. The line stays in the record.',
    args: {
      id: t.arg.id({ required: true }),
      etag: t.arg.string({ required: true }),
      reason: t.arg.string({ description: why }),
    },
    resolve: (_root, input, context, info) =>
      performing(context, info, [act(deleteBuildRequirement, input)], made('buildRequirementId')),
  }),
)
