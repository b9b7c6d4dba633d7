import { canonicalText } from '@traveler/domain/canonical.ts'
import { diffContent, diffDefinitions } from '@traveler/domain/redline/diffDefinitions.ts'
import { isOpenRedline } from '@traveler/domain/redline/redlineStatus.ts'
import { placesOpen } from '@traveler/domain/redline/whyNotRedline.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { GateDefinition, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecordOfPast } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { RunStepCertificateType } from '../runStep/runStepShown.graphql.ts'
import {
  listRunStepEdgesOfRuns,
  loadRunSteps,
  type RunStepEdgeOfRunRow,
  type RunStepRow,
} from '../runStep/runStepStore.ts'
import { RunStepsEdgeType } from '../runStep/runStepsEdge.graphql.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { readDefinition } from '../runStep/runStepView.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { GateKindType, GatePlaceType, GateRoleType } from '../stepGate/stepGate.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { edgesOnceApplied } from './edgeOfRedline.ts'
import { redlinedFields } from './redlinedFields.graphql.ts'
import { type OrderDifference, orderDifferences } from './redlinedOrder.graphql.ts'
import { RedlineChangeType, RedlineStatusType, redlineList } from './redlineList.graphql.ts'
import {
  listApprovalsOfRedlines,
  listTogether,
  loadRedlines,
  type RedlineApprovalOfRow,
  type RedlineRow,
  type TogetherRow,
} from './redlineStore.ts'
import { requiredOf, reviewOf } from './redlineWork.ts'

/** A change to the steps of one run. */
export const RedlineType = builder.objectRef<RedlineRow>('Redline')

/** What a step said before its redline; null: the step is new. */
async function before(context: RequestContext, row: RedlineRow): Promise<StepDefinition | null> {
  return row.base_definition_id === null
    ? null
    : (await readDefinition(context, row.base_definition_id)).definition
}

const after = (row: RedlineRow): StepDefinition => parseStepDefinition(row.content)

/** A part of a step that differs, in words that stand for themselves. */
const DifferenceType = builder
  .objectRef<ReturnType<typeof diffDefinitions>[number] | OrderDifference>('RedlineDifference')
  .implement({
    description: 'One difference between what a step said and what its redline makes of it.',
    fields: (t) => ({
      part: t.exposeString('part', {
        nullable: false,
        description:
          'title, type, content, field, column, row, gates, certificates, redoLimit, mandatory, files, place or dependency.',
      }),
      number: t.exposeInt('number', { description: 'Of a field, a column or a row.' }),
      name: t.exposeString('name', {
        nullable: false,
        description: 'Of the field or column; empty: the part says it.',
      }),
      member: t.exposeString('member', {
        description: 'What of the field, column or row differs; null: it is added or removed whole.',
      }),
      before: t.field({
        type: 'JSONString',
        description: 'Null: not there.',
        resolve: ({ before: was }) => jsonOf(was),
      }),
      after: t.field({
        type: 'JSONString',
        description: 'Null: there no more.',
        resolve: ({ after: is }) => jsonOf(is),
      }),
    }),
  })

const jsonOf = (value: Parameters<typeof canonicalText>[0]) => (value === null ? null : canonicalText(value))

const ContentChangeType = enumType(
  'RedlineContentKind',
  ['SAME', 'REMOVED', 'ADDED'],
  'Whether a block of text stays, goes or comes.',
)

const BlockType = builder.objectRef<ReturnType<typeof diffContent>[number]>('RedlineContentBlock').implement({
  description: 'A block of the text of a step: one that stays, is taken out, or is put in.',
  fields: (t) => ({
    kind: t.field({ type: ContentChangeType, nullable: false, resolve: ({ kind }) => kind }),
    content: t.string({
      nullable: false,
      description: 'Markdown.',
      resolve: ({ content }) => richTextToMarkdown(content),
    }),
    slateContent: t.field({ type: 'SlateContent', resolve: ({ content }) => richTextToSlate(content) }),
  }),
})

const RequiredType = builder
  .objectRef<ReturnType<typeof requiredOf>[number]>('RedlineRequiredApproval')
  .implement({
    description: 'A role whose approval a redline takes, and of how many of its holders.',
    fields: (t) => ({
      roleId: t.id({ nullable: false, resolve: ({ role }) => role.id }),
      roleName: t.string({ nullable: false, resolve: ({ role }) => role.name }),
      count: t.exposeInt('count', { nullable: false }),
    }),
  })

const GateType = builder.objectRef<GateDefinition>('RedlinedGate').implement({
  description: 'Who must approve before the step starts or is completed, as it is to be.',
  fields: (t) => ({
    kind: t.field({ type: GateKindType, nullable: false, resolve: ({ kind }) => kind }),
    stands: t.field({ type: GatePlaceType, nullable: false, resolve: ({ when }) => when }),
    roles: t.field({
      type: [GateRoleType],
      nullable: { list: false, items: false },
      resolve: ({ roles }) => roles.map(({ role, count }) => ({ roleId: role.id, count })),
    }),
  }),
})

RedlineType.implement({
  description: 'A change to a step of one run: with its author and reason, reviewed, approved and applied.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({ type: RedlineStatusType, nullable: false, resolve: (row) => row.status }),
    change: t.field({ type: RedlineChangeType, nullable: false, resolve: (row) => row.change }),
    reason: t.exposeString('reason', { nullable: false }),
    active: t.boolean({
      nullable: false,
      description: 'Neither applied nor canceled.',
      resolve: (row) => isOpenRedline(row.status),
    }),
    stepId: t.exposeID('run_step_id', { nullable: false, description: 'A run step.' }),
    step: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({
      type: RunType,
      resolve: (row, _args, context) => context.one<RunRow>(loadRuns, row.run_id),
    }),
    issueId: t.exposeID('issue_id', { description: 'For which it is made; null: for none.' }),
    issue: t.field({
      type: IssueType,
      resolve: (row, _args, context) =>
        row.issue_id === null ? null : context.one<IssueRow>(loadIssues, row.issue_id),
    }),
    appliedAt: t.field({ type: 'DateTime', resolve: (row) => row.applied_at }),
    appliedBy: t.field({
      type: UserType,
      resolve: (row, _args, context) =>
        row.applied_by === null ? null : context.one<UserRow>(loadUsers, row.applied_by),
    }),
    appliedAttempt: t.exposeInt('applied_attempt', {
      description: 'The first attempt at the step that is worked by it; null: none is.',
    }),
  }),
})

// The redlines of the other units of its batch that were begun with it.
builder.objectFields(RedlineType, (t) => ({
  batched: t.boolean({
    nullable: false,
    description: 'Redlines of other units say the same, and are edited, reviewed and applied with it.',
    resolve: async (row, _args, context) =>
      (await context.many<TogetherRow>(listTogether, row.run_step_id)).length > 0,
  }),
  batchSiblings: t.field({
    type: [RedlineType],
    nullable: { list: false, items: false },
    description: 'The open redlines of the other units of its batch that were begun with it.',
    resolve: async (row, _args, context) =>
      isOpenRedline(row.status) ? context.many<TogetherRow>(listTogether, row.run_step_id) : [],
  }),
}))

// What it changes.
builder.objectFields(RedlineType, (t) => ({
  title: t.string({
    nullable: false,
    description: 'Of the step, as it is to be.',
    resolve: (row) => after(row).title,
  }),
  content: t.string({
    description: 'As it is to be, Markdown.',
    resolve: (row) => richTextToMarkdown(after(row).content),
  }),
  slateContent: t.field({ type: 'SlateContent', resolve: (row) => richTextToSlate(after(row).content) }),
  redoLimit: t.int({ nullable: false, resolve: (row) => after(row).redoLimit }),
  mandatory: t.boolean({ nullable: false, resolve: (row) => after(row).mandatory }),
  fields: t.field({
    type: [RunStepFieldType],
    description: 'The fields of the step as they are to be; their etags are for updateRunStepField.',
    resolve: (row, _args, context) => redlinedFields(context, row),
  }),
  gates: t.field({
    type: [GateType],
    nullable: { list: false, items: false },
    description: 'The approvals that the step takes, as they are to be.',
    resolve: (row) => [...after(row).gates],
  }),
  certificates: t.field({
    type: [RunStepCertificateType],
    nullable: { list: false, items: false },
    description: 'What whoever starts the step or signs it off must be certified for, as it is to be.',
    resolve: (row) => [...after(row).certificates],
  }),
  initialState: t.field({
    type: 'JSONString',
    description: 'The definition of the step before; null: the step is new.',
    resolve: async (row, _args, context) => jsonOf(asPlain(await before(context, row))),
  }),
  finalState: t.field({
    type: 'JSONString',
    description: 'The definition of the step as it is to be.',
    resolve: (row) => row.content,
  }),
  differences: t.field({
    type: [DifferenceType],
    nullable: { list: false, items: false },
    description: 'What it changes, part by part.',
    resolve: async (row, _args, context) => [
      ...diffDefinitions(await before(context, row), after(row)),
      ...(await orderDifferences(context, row)),
    ],
  }),
  contentDifferences: t.field({
    type: [BlockType],
    nullable: { list: false, items: false },
    description: 'The text of the step block by block: before and after.',
    resolve: async (row, _args, context) => [
      ...diffContent((await before(context, row))?.content ?? [], after(row).content),
    ],
  }),
  required: t.field({
    type: [RequiredType],
    nullable: { list: false, items: false },
    description: 'Whose approval it takes; found when it goes to review.',
    resolve: (row) => [...requiredOf(row)],
  }),
  approved: t.boolean({
    nullable: false,
    description: 'It went to review, and everybody has approved who is wanted.',
    resolve: async (row, _args, context) => isApproved(context, row),
  }),
}))

async function isApproved(context: RequestContext, row: RedlineRow): Promise<boolean> {
  if (row.status !== 'IN_REVIEW' && row.status !== 'APPLIED') return false
  const approvals = await context.many<RedlineApprovalOfRow>(listApprovalsOfRedlines, row.id)
  return placesOpen(reviewOf(row, approvals)).length === 0
}

// The order of work.
builder.objectFields(RedlineType, (t) => ({
  dependencies: t.field({
    type: [RunStepsEdgeType],
    nullable: { list: false, items: false },
    description: 'What the step waits for, and what waits for it, once the redline is applied.',
    resolve: async (row, _args, context) => [
      ...edgesOnceApplied(row, await context.many<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns, row.run_id)),
    ],
  }),
}))

function asPlain(value: unknown): Parameters<typeof canonicalText>[0] {
  return JSON.parse(JSON.stringify(value))
}

addRecordOfPast<RedlineRow>('redline', 'One redline; null when there is none, or none that you may see.', {
  type: RedlineType,
  load: loadRedlines,
})
addList<RedlineRow>(redlineList, RedlineType, { connection: 'RedlinesConnection', edge: 'RedlinesEdge' })

const nested = { spec: redlineList, node: RedlineType, order: 'OLDEST_FIRST' } as const
addNestedList(RunType, 'redlines', {
  ...nested,
  owner: 'run_id',
  description: 'What was redlined in it, open and closed, in the order in which it was begun.',
})
addNestedList(RunStepType, 'redlines', {
  ...nested,
  owner: 'run_step_id',
  description: 'The redlines of the step, open and closed, in the order in which they were begun.',
})
addNestedList(IssueType, 'redlines', {
  ...nested,
  owner: 'issue_id',
  description: 'What is redlined for it.',
})
