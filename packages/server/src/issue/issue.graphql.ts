import { availabilityBehaviors, dispositionKinds, holdsItsUnits } from '@traveler/domain/issue/disposition.ts'
import { openFields } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { gateBefore } from '@traveler/domain/issue/whyNotPassGate.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { BuildRequirementType } from '../buildRequirement/buildRequirement.graphql.ts'
import type { BuildRequirementRow } from '../buildRequirement/buildRequirementStore.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecordOfPast } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import {
  type DispositionTypeRow,
  loadDispositionTypes,
} from '../issueDispositionType/dispositionTypeStore.ts'
import { DispositionTypeType } from '../issueDispositionType/issueDispositionType.graphql.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { runList } from '../run/runList.graphql.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { IssueGateType, IssueStatusType, issueList } from './issueList.graphql.ts'
import {
  type IssueRow,
  type IssueToChangeRow,
  listIssuesOfUnits,
  listRequirementsOfIssues,
  listStepsOfIssues,
  listUnitsOfIssues,
  loadIssues,
  loadIssuesToChange,
} from './issueStore.ts'
import { isDecidedOn } from './issueWork.ts'

export const DispositionKindType = enumType(
  'DispositionKind',
  dispositionKinds,
  'What a disposition orders. USE_AS_IS and REPAIR let a failed step stand; REWORK and REPAIR order another attempt, and runs on held units.',
)

export const AvailabilityBehaviorType = enumType(
  'AvailabilityBehavior',
  availabilityBehaviors,
  'When the units that an issue holds are let go: when its disposition is approved, when it is resolved, or never.',
)

export const IssueType = builder.objectRef<IssueRow>('Issue')

const slateOf = (stored: unknown) => (stored === null ? null : richTextToSlate(stored as RichText))

IssueType.implement({
  description:
    'Something is wrong with units, or somewhere: what was found, what is to become of them, who approved that, what was done.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    title: t.exposeString('title'),
    prettyStr: t.string({ resolve: ({ id, title }) => `${id} ${title}` }),
    status: t.field({ type: IssueStatusType, nullable: false, resolve: (row) => row.status }),
    causeCondition: t.field({
      type: 'SlateContent',
      description: 'What was found.',
      resolve: ({ cause_condition }) => slateOf(cause_condition),
    }),
    expectedCondition: t.field({
      type: 'SlateContent',
      description: 'What should have been.',
      resolve: ({ expected_condition }) => slateOf(expected_condition),
    }),
    disposition: t.field({
      type: 'SlateContent',
      description: 'What is to be done, in words.',
      resolve: ({ disposition }) => slateOf(disposition),
    }),
    resolvedAt: t.field({ type: 'DateTime', resolve: (row) => row.resolved_at }),
    resolvedById: t.exposeID('resolved_by'),
    exportControlled: t.exposeBoolean('export_controlled', { nullable: false }),
  }),
})

builder.objectFields(IssueType, (t) => ({
  issueDispositionTypeId: t.exposeID('issue_disposition_type_id'),
  issueDispositionType: t.field({
    type: DispositionTypeType,
    description: 'Null: not chosen yet.',
    resolve: ({ issue_disposition_type_id: id }, _args, context) =>
      id === null ? null : context.one<DispositionTypeRow>(loadDispositionTypes, id),
  }),
  approvedKind: t.field({
    type: DispositionKindType,
    description: 'What its approved disposition orders; null: it is not approved.',
    resolve: (row) => row.approved_kind,
  }),
  approvedAvailability: t.field({
    type: AvailabilityBehaviorType,
    description: 'When its units are let go; null: its disposition is not approved.',
    resolve: (row) => row.approved_availability,
  }),
  holdsUnits: t.boolean({
    nullable: false,
    description: 'Whether it holds, as it stands, the units that it is to hold.',
    resolve: (row) => holdsItsUnits(row.status, row.approved_availability),
  }),
  gate: t.field({
    type: IssueGateType,
    description: 'What is to be approved now; null: nothing.',
    resolve: (row) => gateBefore(row.status),
  }),
  approved: t.boolean({
    description: 'Its disposition is approved.',
    resolve: ({ approved_kind }) => approved_kind !== null,
  }),
  openFields: t.field({
    type: ['String'],
    nullable: false,
    description: 'The fields that may be edited as it stands.',
    resolve: async (row, _args, context) => {
      const state = await context.one<IssueToChangeRow>(loadIssuesToChange, row.id)
      return [...openFields(row.status, state !== null && isDecidedOn(state))]
    },
  }),
}))

builder.objectFields(IssueType, (t) => ({
  runId: t.exposeID('run_id'),
  run: t.field({
    type: RunType,
    description: 'In which it was found.',
    resolve: ({ run_id }, _args, context) => (run_id === null ? null : context.one<RunRow>(loadRuns, run_id)),
  }),
  runStepId: t.exposeID('run_step_id'),
  runStep: t.field({
    type: RunStepType,
    description: 'On which it was found.',
    resolve: ({ run_step_id }, _args, context) =>
      run_step_id === null ? null : context.one<RunStepRow>(loadRunSteps, run_step_id),
  }),
  runSteps: t.field({
    type: [RunStepType],
    nullable: { list: true, items: false },
    description: 'All steps on which it was found: several where it was raised over units of a batch.',
    resolve: ({ id }, _args, context) =>
      context.many<RunStepRow & { readonly of_id: string }>(listStepsOfIssues, id),
  }),
  runStepAttempt: t.exposeInt('run_step_attempt', { description: 'In which attempt of the step.' }),
  mustCloseByRunStepId: t.exposeID('must_close_by_run_step_id'),
  mustCloseByRunStep: t.field({
    type: RunStepType,
    description: 'Neither this step nor anything after it starts before the issue is resolved.',
    resolve: ({ must_close_by_run_step_id: id }, _args, context) =>
      id === null ? null : context.one<RunStepRow>(loadRunSteps, id),
  }),
  fixPartInventoryId: t.exposeID('fix_part_inventory_id'),
  fixPartInventory: t.field({
    type: PartInventoryType,
    description: 'What was used to put it right.',
    resolve: ({ fix_part_inventory_id: id }, _args, context) =>
      id === null ? null : context.one<PartInventoryRow>(loadPartInventories, id),
  }),
}))

builder.objectFields(IssueType, (t) => ({
  assignedToId: t.exposeID('assigned_to_id'),
  assignedTo: t.field({
    type: UserType,
    resolve: ({ assigned_to_id: id }, _args, context) =>
      id === null ? null : context.one<UserRow>(loadUsers, id),
  }),
  assignedTeamId: t.exposeID('assigned_team_id'),
  assignedTeam: t.field({
    type: TeamType,
    resolve: ({ assigned_team_id: id }, _args, context) =>
      id === null ? null : context.one<TeamRow>(loadTeams, id),
  }),
  partInventories: t.field({
    type: [PartInventoryType],
    nullable: { list: true, items: true },
    description: 'The units and lots that it is about.',
    resolve: ({ id }, _args, context) =>
      context.many<PartInventoryRow & { readonly of_id: string }>(listUnitsOfIssues, id),
  }),
  buildRequirements: t.field({
    type: [BuildRequirementType],
    nullable: { list: false, items: false },
    description:
      'Lines of a BOM that it says are not installed: excepted once it is dispositioned use as is.',
    resolve: ({ id }, _args, context) =>
      context.many<BuildRequirementRow & { readonly of_id: string }>(listRequirementsOfIssues, id),
  }),
}))

addList(issueList, IssueType, { connection: 'IssuesConnection', edge: 'IssuesEdge' })
addRecordOfPast('issue', 'One issue; null when there is none, or none that you may see.', {
  type: IssueType,
  load: loadIssues,
})

const issues = { spec: issueList, node: IssueType, order: 'NEWEST_FIRST' } as const

addNestedList(RunType, 'issues', {
  ...issues,
  owner: 'run_id',
  linked: { table: 'issue_sibling_step', owner: 'run_id', row: 'issue_id' },
  description: 'Issues that were found on its steps.',
})
addNestedList(RunStepType, 'issues', {
  ...issues,
  owner: 'run_step_id',
  linked: { table: 'issue_sibling_step', owner: 'run_step_id', row: 'issue_id' },
  description: 'Issues that were found on it.',
})
addNestedList(RunStepType, 'mustCloseByLinkedIssues', {
  ...issues,
  owner: 'must_close_by_run_step_id',
  description: 'Issues that are to be resolved before it starts.',
})
addNestedList(IssueType, 'runs', {
  spec: runList,
  node: RunType,
  owner: 'issue_id',
  order: 'OLDEST_FIRST',
  description: 'The rework, repair and modification that it ordered.',
})

builder.objectFields(PartInventoryType, (t) => ({
  issues: t.field({
    type: [IssueType],
    nullable: { list: true, items: false },
    description: 'Issues about it, the newest first.',
    resolve: ({ id }, _args, context) =>
      context.many<IssueRow & { readonly of_id: string }>(listIssuesOfUnits, id),
  }),
  qualityHoldIssue: t.field({
    type: IssueType,
    description: 'The issue that holds it; null: none does, or none that you may see.',
    resolve: ({ quality_hold_issue_id: id }, _args, context) =>
      id === null ? null : context.one<IssueRow>(loadIssues, id),
  }),
}))

builder.objectFields(RunType, (t) => ({
  issueId: t.id({
    description: 'The issue that orders it; null: none does.',
    resolve: async ({ issue_id }, _args, context) =>
      issue_id === null ? null : ((await context.one<IssueRow>(loadIssues, issue_id))?.id ?? null),
  }),
  orderingIssue: t.field({
    type: IssueType,
    description: 'The issue whose disposition orders this rework, repair or modification.',
    resolve: ({ issue_id }, _args, context) =>
      issue_id === null ? null : context.one<IssueRow>(loadIssues, issue_id),
  }),
}))
