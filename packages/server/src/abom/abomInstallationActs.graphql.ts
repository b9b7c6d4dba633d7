import { removedConditions } from '@traveler/domain/abom/removal.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { AbomInstallationType } from './abomInstallation.graphql.ts'
import { loadInstallations } from './abomInstallationStore.ts'
import { createAbomInstallation } from './createAbomInstallation.ts'
import { deleteAbomInstallation } from './deleteAbomInstallation.ts'
import { moveAbomInstallation } from './moveAbomInstallation.ts'

const CreateInput = builder.inputType('CreateABomInstallationInput', {
  fields: (t) => ({
    buildRequirementId: t.id({ required: true, description: 'The line of the as-built BOM.' }),
    partInventoryId: t.id({
      required: true,
      description:
        'What goes in: the part of the line, a revision that it allows, or a substitute; available.',
    }),
    quantity: t.float({
      description:
        'In the unit of the line; what is missing when absent. Less than a lot splits it. Absent or 0 where the line only records lots.',
    }),
    referenceDesignator: t.string({ description: 'Wanted where the line has places: R1.' }),
    buildRequirementReferenceDesignatorId: t.id({
      description: 'The place by its id in the mBOM, instead of `referenceDesignator`.',
    }),
    runStepId: t.id({ description: 'The step at which it goes in; it must be in progress.' }),
  }),
})

const MoveInput = builder.inputType('MoveABomInstallationInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The installation that stands.' }),
    etag: t.string({ required: true }),
    buildRequirementId: t.id({ required: true, description: 'The line into which it goes, of any unit.' }),
    referenceDesignator: t.string({ description: 'Wanted where the line has places: R1.' }),
    runStepId: t.id({ description: 'The step at which it goes in; it must be in progress.' }),
    reason: t.string({ description: 'Wanted of a person. Of a key that gives none it reads "not given".' }),
  }),
})

const ConditionType = enumType(
  'RemovedConditionEnum',
  removedConditions,
  'In which condition a part came out of a unit.',
)

const door = { type: AbomInstallationType, load: loadInstallations }
const CreatePayload = recordPayload('CreateABomInstallation', 'abomInstallation', door)
const CreateManyPayload = recordsPayload('CreateABomInstallations', 'abomInstallations', door)
const MovePayload = recordPayload('MoveABomInstallation', 'abomInstallation', door)
const DeletePayload = recordPayload('DeleteABomInstallation', 'abomInstallation', door)
builder.objectFields(DeletePayload, (t) => ({
  id: t.exposeID('id', { nullable: false }),
  success: t.boolean({
    nullable: false,
    description: 'True: what is refused is an error.',
    resolve: () => true,
  }),
  message: t.string({
    nullable: false,
    description: 'What was done, for people.',
    resolve: () => 'Taken out.',
  }),
}))

builder.mutationField('createAbomInstallation', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Build a unit, or part of a lot, into the unit of a build requirement.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createAbomInstallation, { installations: [input] })],
        made('abomInstallationId'),
      ),
  }),
)

builder.mutationField('createAbomInstallations', (t) =>
  t.field({
    type: CreateManyPayload,
    description: 'Build many units and parts of lots in at once, all or none; up to 1,000.',
    args: { input: t.arg({ type: [CreateInput], required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(
        context,
        info,
        [act(createAbomInstallation, { installations: input })],
        madeIds('abomInstallationIds'),
      ),
  }),
)

builder.mutationField('deleteAbomInstallation', (t) =>
  t.field({
    type: DeletePayload,
    description:
      'Take out what was built in, with all that is in it, or part of a lot. It goes on quality hold as removed, unless the step at which it went in is still in progress. The installation stays in the record.',
    args: {
      id: t.arg.id({ required: true }),
      etag: t.arg.string({ description: 'Null: whatever was changed in it since is not looked at.' }),
      reason: t.arg.string({
        description: 'Wanted of a person. Of a key that gives none it reads "not given".',
      }),
      condition: t.arg({
        type: ConditionType,
        description: 'Wanted of a person. Of a key that gives none it is SUSPECT.',
      }),
      quantity: t.arg.float({
        description:
          'In the unit of the line; all when absent. Less of a lot comes out as a lot and an installation of its own, which is given; the rest stays in.',
      }),
    },
    resolve: (_root, args, context, info) =>
      performing(context, info, [act(deleteAbomInstallation, args)], made('abomInstallationId')),
  }),
)

builder.mutationField('moveAbomInstallation', (t) =>
  t.field({
    type: MovePayload,
    description:
      'Take what is in one unit and build it into another, or at another place, in one act. Gives the new installation; the old one stays in the record as removed.',
    args: { input: t.arg({ type: MoveInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(moveAbomInstallation, input)], made('abomInstallationId')),
  }),
)
