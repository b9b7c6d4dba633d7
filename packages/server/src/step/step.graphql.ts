import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadStepDefinitions, type StepDefinitionRow } from '../stepDefinition/stepDefinitionStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { StepTypeType, stepList } from './stepList.graphql.ts'
import {
  listStepsBelow,
  listStepsOfProcedures,
  listStepsOfSteps,
  loadSteps,
  type StepRow,
} from './stepStore.ts'

export const StepType = builder.objectRef<StepRow>('Step')

type StepOfRow = StepRow & { readonly of_id: string }

StepType.implement({
  description:
    'A step of a procedure version, or of a standard step: what is done, shown, recorded and signed there.',
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
  }),
})

/** What a step is edited under: the version of a procedure, or of a standard step. */
async function draftOfStep({ procedure_id, standard_root_id }: StepRow, context: RequestContext) {
  const [procedure, standard] = await Promise.all([
    procedure_id === null ? null : context.one<ProcedureRow>(loadProcedures, procedure_id),
    standard_root_id === null ? null : context.one<StepRow>(loadSteps, standard_root_id),
  ])
  return { procedure, standard }
}

builder.objectFields(StepType, (t) => ({
  procedure: t.field({
    type: ProcedureType,
    resolve: ({ procedure_id }, _args, context) =>
      procedure_id === null ? null : context.one<ProcedureRow>(loadProcedures, procedure_id),
  }),
  version: t.int({
    description: 'Of the procedure, or standard step, that it is a step of.',
    resolve: async (row, _args, context) => {
      const { procedure, standard } = await draftOfStep(row, context)
      return procedure?.version ?? standard?.standard_version ?? null
    },
  }),
  editable: t.boolean({
    description: 'Its version is a draft, and it is no use of a standard step, which is edited there.',
    resolve: async (row, _args, context) => {
      const { procedure, standard } = await draftOfStep(row, context)
      return row.standard_step_id === null && (procedure?.status ?? standard?.standard_status) === 'DRAFT'
    },
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
  allChildren: t.field({
    type: [StepType],
    nullable: { list: true, items: false },
    description: 'All steps below it, in the order of the tree: a step, then those below it.',
    resolve: (row, _args, context) => context.many<StepOfRow>(listStepsBelow, row.id),
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
