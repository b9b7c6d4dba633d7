import { builder } from '../graphql/builder.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import type { RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { StandardStepStatusType, stepList } from '../step/stepList.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import {
  countUses,
  listProceduresUsing,
  listRunsUsing,
  loadReleasedOfFamilies,
  type StandardStepRow,
  type UseCountRow,
} from './standardStepStore.ts'

type ProcedureOfRow = ProcedureRow & { readonly of_id: string }
type RunOfRow = RunRow & { readonly of_id: string }
type ReleasedOfRow = StandardStepRow & { readonly of_id: string }

const most = 10_000

const list = { list: true, items: false } as const

/** The version of a standard step that a step was copied from: its top, where the step is the top of a use. */
function standardStepOf({ standard_step_id }: StepRow, context: RequestContext): Promise<StepRow | null> {
  return standard_step_id === null ? Promise.resolve(null) : context.one<StepRow>(loadSteps, standard_step_id)
}

/** The released version of the family that a standard step or the top of a use is of. */
async function releasedVersion(
  { standard_family_id }: StepRow,
  context: RequestContext,
): Promise<StandardStepRow | null> {
  if (standard_family_id === null) return null
  const [released] = await context.many<ReleasedOfRow>(loadReleasedOfFamilies, standard_family_id)
  return released ?? null
}

builder.objectFields(StepType, (t) => ({
  isStandardStep: t.exposeBoolean('is_standard_step', {
    description: 'A version of a standard step: it stands on its own, and procedures use it.',
  }),
  isChildStandardStep: t.exposeBoolean('is_child_standard_step', {
    description: 'Below the top step of a standard step, or of a use of one.',
  }),
  isDerivedStep: t.exposeBoolean('is_derived_step', {
    description: 'Of a use of a standard step: it reads as that does, and is edited there.',
  }),
  standardStepStatus: t.field({
    type: StandardStepStatusType,
    description: 'Of a standard step; null of all other steps.',
    resolve: (row) => row.standard_status,
  }),
  standardStepFamilyId: t.exposeID('standard_family_id', {
    description: 'The same for all versions of a standard step, and at the top of each use of it.',
  }),
  standardStepDigest: t.string({
    description:
      'Of the top of a standard step: SHA-256 of the version as it is frozen, which reviewers sign; null while it is a draft.',
    resolve: (row) => row.standard_digest?.slice(2) ?? null,
  }),
  isLatestVersion: t.exposeBoolean('is_latest_version', {
    description: 'Of a standard step: no version of it is newer.',
  }),
  isLatestReleasedVersion: t.exposeBoolean('is_latest_released_version', {
    description: 'Of a standard step: the version that procedures use now.',
  }),
  standardStep: t.field({
    type: StepType,
    description: 'In a use of a standard step: the step of that version that it was copied from.',
    resolve: (row, _args, context) => standardStepOf(row, context),
  }),
  originStepId: t.exposeID('standard_step_id', { description: 'The id of standardStep.' }),
  originStep: t.field({
    type: StepType,
    description: 'The same as standardStep.',
    resolve: (row, _args, context) => standardStepOf(row, context),
  }),
  releasedStandardStep: t.field({
    type: StepType,
    description:
      'Of a standard step, or the top of a use of one: the version that is released; null when it is withdrawn.',
    resolve: (row, _args, context) => releasedVersion(row, context),
  }),
  isBehindStandardStep: t.boolean({
    description: 'Of the top of a use: another version than the one used is released, or none is any more.',
    resolve: async (row, _args, context) => {
      if (row.standard_step_id === null || row.standard_family_id === null) return null
      return (await releasedVersion(row, context))?.id !== row.standard_step_id
    },
  }),
  standardStepProcedures: t.field({
    type: [ProcedureType],
    nullable: list,
    description: 'The procedure versions that use this version of a standard step.',
    resolve: (row, _args, context) => context.many<ProcedureOfRow>(listProceduresUsing, row.id),
  }),
  standardStepProcedureCount: t.int({
    resolve: async (row, _args, context) =>
      (await context.one<UseCountRow>(countUses, row.id))?.procedures ?? 0,
  }),
  standardStepRuns: t.field({
    type: [RunType],
    nullable: list,
    description: 'Runs of those procedure versions, newest first.',
    resolve: (row, _args, context) =>
      context.many<RunOfRow>((ids) => listRunsUsing(ids, most + 1), row.id, {
        asked: 'runs that use standard steps',
        most,
        name: 'standardStepRuns',
      }),
  }),
  standardStepRunCount: t.int({
    resolve: async (row, _args, context) => (await context.one<UseCountRow>(countUses, row.id))?.runs ?? 0,
  }),
}))

addNestedList(StepType, 'derivedSteps', {
  spec: stepList,
  node: StepType,
  owner: 'standard_step_id',
  order: 'OLDEST_FIRST',
  description:
    'Where this step of a standard step is used: the steps of procedures that were copied from it.',
})

/** The step of the procedure that a run step was copied from. */
function stepOf({ step_id }: RunStepRow, context: RequestContext): Promise<StepRow | null> {
  return step_id === null ? Promise.resolve(null) : context.one<StepRow>(loadSteps, step_id)
}

async function standardStepOfRunStep(row: RunStepRow, context: RequestContext): Promise<StepRow | null> {
  const step = await stepOf(row, context)
  return step === null ? null : standardStepOf(step, context)
}

builder.objectFields(RunStepType, (t) => ({
  isStandardStep: t.boolean({
    nullable: false,
    description: 'Of a use of a standard step.',
    resolve: async (row, _args, context) => (await stepOf(row, context))?.is_derived_step ?? false,
  }),
  isChildStandardStep: t.boolean({
    description: 'Below the top step of such a use.',
    resolve: async (row, _args, context) => (await stepOf(row, context))?.is_child_standard_step ?? false,
  }),
  standardStep: t.field({
    type: StepType,
    description: 'The step of the standard step that it goes back to, in the version that was bound.',
    resolve: (row, _args, context) => standardStepOfRunStep(row, context),
  }),
  standardStepVersion: t.int({
    description: 'The version of the standard step, at the top of a use.',
    resolve: async (row, _args, context) =>
      (await standardStepOfRunStep(row, context))?.standard_version ?? null,
  }),
}))
