import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { foundSiblingIdsField } from '../runBatch/siblingIds.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { createIssue } from './createIssue.ts'
import { createIssuePartInventory } from './createIssuePartInventory.ts'
import { deleteIssuePartInventory } from './deleteIssuePartInventory.ts'
import { IssueType } from './issue.graphql.ts'
import { IssueStatusType, issuePartInventoryList } from './issueList.graphql.ts'
import {
  type IssuePartInventoryRow,
  type IssueRow,
  loadIssuePartInventories,
  loadIssueStatusSeen,
  loadIssues,
} from './issueStore.ts'
import { issueUpdates } from './issueUpdates.graphql.ts'

const door = { type: IssueType, load: loadIssues }
const madeIssue = made('issueId')

const CreateInput = builder.inputType('CreateIssueInput', {
  fields: (t) => ({
    title: t.string({ description: 'Absent: the first words of what was found.' }),
    causeCondition: t.field({ type: 'SlateContent', description: 'What was found.' }),
    expectedCondition: t.field({ type: 'SlateContent', description: 'What should have been.' }),
    disposition: t.field({ type: 'SlateContent', description: 'What is to be done, in words.' }),
    issueDispositionTypeId: t.id(),
    runStepId: t.id({ description: 'The step on which it was found.' }),
    siblingIds: foundSiblingIdsField(t),
    mustCloseByRunStepId: t.id({
      description:
        'Neither this step nor anything after it starts before the issue is resolved. Absent: the steps after the one on which it was found, where a value there wants an issue.',
    }),
    partInventoryIds: t.idList({
      description: 'The units and lots that it is about. Absent: the units of the runs of the steps.',
    }),
    holdUnits: t.boolean({
      description:
        'True: the units are put on quality hold; false: they are not. Absent: those are that lie in stock, not those in work, built in or scrapped.',
    }),
    buildRequirementIds: t.idList({ description: 'Lines of the BOM of its units that are not installed.' }),
    fixPartInventoryId: t.id({ description: 'What was used to put it right.' }),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
  }),
})

builder.mutationField('createIssue', (t) =>
  t.field({
    type: recordPayload('CreateIssue', 'issue', door),
    description:
      'Raise an issue: from a step, about units, or about nothing in particular. It begins PENDING.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createIssue, input)], madeIssue),
  }),
)

const UpdateInput = builder.inputType('UpdateIssueInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    causeCondition: t.field({ type: 'SlateContent' }),
    expectedCondition: t.field({ type: 'SlateContent' }),
    disposition: t.field({ type: 'SlateContent' }),
    issueDispositionTypeId: t.id({
      description: 'While the work is done, a change takes the issue back to PENDING.',
    }),
    runStepId: t.id(),
    mustCloseByRunStepId: t.id(),
    fixPartInventoryId: t.id(),
    assignedToId: t.id(),
    assignedTeamId: t.id(),
    buildRequirementIds: t.idList({ description: 'These from now on.' }),
    status: t.field({
      type: IssueStatusType,
      description: 'Where it is to go; the act is found from where it was.',
    }),
    reason: t.string({ description: 'Why; asked for to reopen one.' }),
  }),
})

builder.mutationField('updateIssue', (t) =>
  t.field({
    type: recordPayload('UpdateIssue', 'issue', door),
    description:
      'Say what was found, what is to become of it, or where it stands now. What may be edited depends on its state: `openFields`.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, issueUpdates(input, await statusSeen(context, input)), madeIssue),
  }),
)

interface Asked {
  readonly id: string
  readonly etag: string
}

/** The status that the caller saw: so a retry of a request that was performed means the same act again. */
async function statusSeen(context: RequestContext, { id, etag }: Asked): Promise<IssueStatus | null> {
  const digits = etag.replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/i.test(digits) || !/^[1-9]\d{0,15}$/.test(id)) return null
  const [seen] = await context.rows<{ status: IssueStatus }>(loadIssueStatusSeen(id, digits))
  return seen?.status ?? null
}

const LinkType = builder.objectRef<IssuePartInventoryRow>('IssuePartInventory')

LinkType.implement({
  description: 'That an issue is about a unit or lot.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    issueId: t.exposeID('issue_id'),
    issue: t.field({
      type: IssueType,
      resolve: ({ issue_id }, _args, context) => context.one<IssueRow>(loadIssues, issue_id),
    }),
    partInventoryId: t.exposeID('part_inventory_id'),
    partInventory: t.field({
      type: PartInventoryType,
      resolve: ({ part_inventory_id }, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, part_inventory_id),
    }),
    holds: t.exposeBoolean('holds', {
      nullable: false,
      description: 'The issue holds it as long as its disposition says.',
    }),
  }),
})

addList(issuePartInventoryList, LinkType, {
  connection: 'IssuePartInventoriesConnection',
  edge: 'IssuePartInventoriesEdge',
})

const linkDoor = { type: LinkType, load: loadIssuePartInventories }
const madeLink = made('issuePartInventoryId')

const CreateLinkInput = builder.inputType('CreateIssuePartInventoryInput', {
  fields: (t) => ({
    issueId: t.id({ required: true }),
    partInventoryId: t.id({ required: true }),
    hold: t.boolean({ description: 'As `holdUnits` of a new issue.' }),
  }),
})

builder.mutationField('createIssuePartInventory', (t) =>
  t.field({
    type: recordPayload('CreateIssuePartInventory', 'issuePartInventory', linkDoor),
    description: 'Say that an issue is about a unit too.',
    args: { input: t.arg({ type: CreateLinkInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createIssuePartInventory, input)], madeLink),
  }),
)

const DeleteLinkInput = builder.inputType('DeleteIssuePartInventoryInput', {
  fields: (t) => ({
    etag: t.string({ required: true, description: 'The link’s: of `issuePartInventories`.' }),
    issueId: t.id({ required: true }),
    partInventoryId: t.id({ required: true }),
  }),
})

builder.mutationField('deleteIssuePartInventory', (t) =>
  t.field({
    type: recordPayload('DeleteIssuePartInventory', 'issuePartInventory', linkDoor),
    description: 'Say that an issue is not about a unit after all. The payload shows nothing: it is gone.',
    args: { input: t.arg({ type: DeleteLinkInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(deleteIssuePartInventory, input)], madeLink),
  }),
)
