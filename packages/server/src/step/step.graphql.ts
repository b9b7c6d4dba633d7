import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { type BuilderTypes, builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadStepDefinitions, type StepDefinitionRow } from '../stepDefinition/stepDefinitionStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { StandardStepStatusType, StepTypeType, stepList } from './stepList.graphql.ts'
import { listStepsOfProcedures, listStepsOfSteps, loadSteps, type StepRow } from './stepStore.ts'

export const StepType = builder.objectRef<StepRow>('Step')

type StepOfRow = StepRow & { readonly of_id: string }

/** What the contract says of standard steps. There are none yet: a step belongs to the procedure that it was written in. */
function standardStepFields(t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, StepRow>) {
  return {
    isStandardStep: t.boolean({
      description: 'Stands on its own.',
      resolve: (row) => row.procedure_id === null,
    }),
    isChildStandardStep: t.boolean({
      description: 'A use of a standard step.',
      resolve: (row) => row.standard_step_id !== null,
    }),
    isDerivedStep: t.boolean({ resolve: () => false }),
    standardStep: t.field({ type: StepType, resolve: () => null }),
    standardStepFamilyId: t.id({ resolve: () => null }),
    standardStepStatus: t.field({ type: StandardStepStatusType, resolve: () => null }),
    originStepId: t.id({ resolve: () => null }),
  }
}

StepType.implement({
  description: 'A step of a procedure version: what is done, shown, recorded and signed there.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    title: t.exposeString('title', { nullable: false }),
    type: t.field({ type: StepTypeType, nullable: false, resolve: (row) => row.type }),
    slateContent: t.field({ type: 'SlateContent', resolve: (row) => richTextToSlate(row.content) }),
    content: t.string({
      description: 'The same as Markdown.',
      resolve: (row) => richTextToMarkdown(row.content),
    }),
    position: t.exposeInt('position', { description: '1, 2, 3 … among the steps of its parent.' }),
    leadTime: t.exposeInt('lead_time', { description: 'Seconds.' }),
    required: t.exposeBoolean('required', {
      nullable: false,
      description: 'The run is not complete without it.',
    }),
    mandatory: t.exposeBoolean('mandatory', { nullable: false, description: 'Cannot be skipped.' }),
    redoLimit: t.exposeInt('redo_limit', {
      nullable: false,
      description: 'How often it may be redone after it failed, before an issue must be raised.',
    }),
    stepKeyId: t.exposeID('step_key_id', {
      nullable: false,
      description: 'The same in every version of the procedure and in every run of it.',
    }),
    familyId: t.exposeID('step_key_id', { nullable: false, description: 'The same as stepKeyId.' }),
    procedureId: t.exposeID('procedure_id'),
    parentId: t.exposeID('parent_id'),
    locationId: t.exposeID('location_id', { description: 'The work center.' }),
    ...standardStepFields(t),
  }),
})

builder.objectFields(StepType, (t) => ({
  procedure: t.field({
    type: ProcedureType,
    resolve: ({ procedure_id }, _args, context) =>
      procedure_id === null ? null : context.one<ProcedureRow>(loadProcedures, procedure_id),
  }),
  version: t.int({
    description: 'Of the procedure that it is a step of.',
    resolve: async ({ procedure_id }, _args, context) =>
      procedure_id === null
        ? null
        : ((await context.one<ProcedureRow>(loadProcedures, procedure_id))?.version ?? null),
  }),
  editable: t.boolean({
    description: 'Its version is a draft.',
    resolve: async ({ procedure_id }, _args, context) =>
      procedure_id !== null &&
      (await context.one<ProcedureRow>(loadProcedures, procedure_id))?.status === 'DRAFT',
  }),
  parent: t.field({
    type: StepType,
    resolve: ({ parent_id }, _args, context) =>
      parent_id === null ? null : context.one<StepRow>(loadSteps, parent_id),
  }),
  steps: t.field({
    type: [StepType],
    nullable: { list: true, items: false },
    description: 'The steps directly below it, in order.',
    resolve: (row, _args, context) => context.many<StepOfRow>(listStepsOfSteps, row.id),
  }),
  location: t.field({
    type: LocationType,
    resolve: ({ location_id }, _args, context) =>
      location_id === null ? null : context.one<LocationRow>(loadLocations, location_id),
  }),
  definitionDigest: t.string({
    description: 'SHA-256 of what it was frozen into; null while the version is a draft.',
    resolve: async ({ definition_id }, _args, context) => {
      if (definition_id === null) return null
      const definition = await context.one<StepDefinitionRow>(loadStepDefinitions, definition_id)
      return definition?.digest.slice(2) ?? null
    },
  }),
  createdBy: t.field({
    type: UserType,
    resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
  }),
  updatedBy: t.field({
    type: UserType,
    resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.updated_by),
  }),
}))

builder.objectField(ProcedureType, 'steps', (t) =>
  t.field({
    type: [StepType],
    nullable: { list: true, items: false },
    description: 'All its steps, in the order of the tree: a step, then those below it.',
    resolve: (row, _args, context) => context.many<StepOfRow>(listStepsOfProcedures, row.id),
  }),
)

addList(stepList, StepType, { connection: 'ProcedureStepsConnection', edge: 'ProcedureStepsEdge' })
addRecord('step', 'One step of a procedure version; null when there is none, or none that you may see.', {
  type: StepType,
  load: loadSteps,
})
