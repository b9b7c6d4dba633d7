import { changesOfVersion, type VersionChange } from '@traveler/domain/standardStep/changesOfVersion.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, madeIds, recordPayload, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import { type ComparedStepRow, listComparedSteps, listUsesBehind } from './standardStepStore.ts'
import { takeStandardStepVersion } from './takeStandardStepVersion.ts'
import { takeStandardStepVersions } from './takeStandardStepVersions.ts'

const VersionChangeEnum = enumType(
  'StandardStepVersionChangeType',
  ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'],
  'What another version changes of a step. MOVED: it stands elsewhere, and reads as it did.',
)

const VersionChangeType = builder.objectRef<VersionChange>('StandardStepVersionChange').implement({
  description: 'What taking the released version of a standard step changes of a step of its use.',
  fields: (t) => ({
    change: t.field({ type: VersionChangeEnum, nullable: false, resolve: ({ change }) => change }),
    title: t.exposeString('title', {
      nullable: false,
      description: 'As it is called in the released version; of a removed step as it was called.',
    }),
    stepKeyId: t.id({ nullable: false, resolve: ({ stepKey }) => stepKey }),
    stepId: t.id({
      description: 'The step in the released version; null: it is removed.',
      resolve: (row) => row.stepId,
    }),
  }),
})

function comparedStep(row: ComparedStepRow) {
  return {
    id: row.id,
    stepKey: row.step_key_id,
    title: row.title,
    definitionId: row.definition_id,
    parentKey: row.parent_key_id,
    position: row.position,
  }
}

builder.objectFields(StepType, (t) => ({
  standardStepChanges: t.field({
    type: [VersionChangeType],
    nullable: { list: true, items: false },
    description:
      'Of the top of a use that is behind the released version of its standard step: what taking that would change, step by step. Empty otherwise.',
    resolve: async ({ id }, _args, context) => {
      const rows = await context.many<ComparedStepRow>(listComparedSteps, id)
      const side = (isTaken: boolean) => rows.filter((row) => row.is_taken === isTaken).map(comparedStep)
      return changesOfVersion(side(false), side(true))
    },
  }),
  usesBehind: t.field({
    type: [StepType],
    nullable: { list: true, items: false },
    description:
      'Of the top of a standard step: its uses, in the newest versions of procedures, that have another version than the released one.',
    resolve: ({ id }, _args, context) =>
      context.many<StepRow & { readonly of_id: string }>(listUsesBehind, id),
  }),
}))

const TakeInput = builder.inputType('TakeStandardStepVersionInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The top step of the use.' }),
    etag: t.string({ required: true }),
  }),
})
const TakePayload = recordPayload('TakeStandardStepVersion', 'step', { type: StepType, load: loadSteps })

builder.mutationField('takeStandardStepVersion', (t) =>
  t.field({
    type: TakePayload,
    description:
      'Bring a use of a standard step in a draft to the released version. It keeps its place, parts, attributes and the dependencies drawn in the procedure; `standardStepChanges` says before what changes.',
    args: { input: t.arg({ type: TakeInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(takeStandardStepVersion, input)], made('stepId')),
  }),
)

const TakeManyInput = builder.inputType('TakeStandardStepVersionsInput', {
  fields: (t) => ({
    uses: t.field({ type: [TakeInput], required: true, description: 'In drafts; at most 200.' }),
  }),
})
const TakeManyPayload = recordsPayload('TakeStandardStepVersions', 'steps', {
  type: StepType,
  load: loadSteps,
})

builder.mutationField('takeStandardStepVersions', (t) =>
  t.field({
    type: TakeManyPayload,
    description:
      'Bring many uses of standard steps, in as many drafts, to the released versions, each as `takeStandardStepVersion` does: all, or none.',
    args: { input: t.arg({ type: TakeManyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(takeStandardStepVersions, input)], madeIds('stepIds')),
  }),
)
