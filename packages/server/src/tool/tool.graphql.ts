import { toolServiceResults, whyNotUseTool } from '@traveler/domain/tool/toolState.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { recordToolService } from './recordToolService.ts'
import {
  loadSuspectTimes,
  loadToolServices,
  loadToolStates,
  type SuspectTimeRow,
  type ToolServiceRow,
  type ToolStateRow,
  type ToolUseRow,
} from './toolStore.ts'

const ResultType = enumType('ToolServiceResult', toolServiceResults, 'How a tool was found.')
const StatusType = enumType(
  'MaintenanceStatus',
  ['AVAILABLE', 'UNAVAILABLE'],
  'Whether a tool may be used now: its service is not overdue, and it was not found out of tolerance.',
)

const toolServiceList: ListSpec = {
  name: 'toolServices',
  table: 'tool_service',
  filterType: 'ToolServicesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    partInventoryId: { column: 'part_inventory_id', kind: 'ID' },
    servicedAt: { column: 'serviced_at', kind: 'DateTime' },
    result: { column: 'result', kind: { enum: 'ToolServiceResult' } },
    issueId: { column: 'issue_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    partInventory: { list: listNamed('partInventories'), own: 'part_inventory_id', other: 'id' },
  },
  sortType: 'ToolServiceSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, SERVICED_AT: { column: 'serviced_at' } },
}

const toolUseList: ListSpec = {
  name: 'toolUses',
  table: 'tool_use',
  filterType: 'ToolUsesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    toolId: { column: 'tool_id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    runStepId: { column: 'run_step_id', kind: 'ID' },
    partInventoryId: { column: 'part_inventory_id', kind: 'ID' },
    usedAt: { column: 'used_at', kind: 'DateTime' },
    userId: { column: 'user_id', kind: 'ID' },
    run: { list: listNamed('runs'), own: 'run_id', other: 'id' },
  },
  sortType: 'ToolUseSortEnum',
  sorts: { ID: { column: 'id', indexed: true }, USED_AT: { column: 'used_at', indexed: true } },
}

const ToolUseType = builder.objectRef<ToolUseRow>('ToolUse').implement({
  description:
    'A time at which a tool was recorded in a step. A value that was replaced later was recorded all the same.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    toolId: t.exposeID('tool_id', { nullable: false }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({
      type: RunType,
      resolve: (row, _args, context) => context.one<RunRow>(loadRuns, row.run_id),
    }),
    runStepId: t.exposeID('run_step_id', { nullable: false }),
    runStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    attempt: t.exposeInt('attempt', { nullable: false }),
    fieldName: t.exposeString('field_name', {
      nullable: false,
      description: 'Of the field, or of the column of the data grid.',
    }),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      description: 'The unit that was worked on.',
      resolve: (row, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
    }),
    usedAt: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.used_at }),
    user: t.field({
      type: UserType,
      description: 'Who recorded it.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.user_id),
    }),
  }),
})

const ToolServiceType = builder.objectRef<ToolServiceRow>('ToolService').implement({
  description: 'That a tool was serviced or checked, and how it was found.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      resolve: (row, _args, context) =>
        context.one<PartInventoryRow>(loadPartInventories, row.part_inventory_id),
    }),
    servicedAt: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.serviced_at }),
    result: t.field({ type: ResultType, nullable: false, resolve: (row) => row.result }),
    note: t.exposeString('note'),
    issueId: t.exposeID('issue_id'),
    issue: t.field({
      type: IssueType,
      description:
        'Found out of tolerance: the issue about what it was used for; null also where you may not see it.',
      resolve: ({ issue_id: id }, _args, context) =>
        id === null ? null : context.one<IssueRow>(loadIssues, id),
    }),
    suspectSince: t.field({
      type: 'DateTime',
      description:
        'Found out of tolerance: the last good service before. Null: none is recorded, and every use is in doubt.',
      resolve: async ({ id }, _args, context) =>
        (await context.one<SuspectTimeRow>(loadSuspectTimes, id))?.since ?? null,
    }),
    suspectUntil: t.field({
      type: 'DateTime',
      description: 'Found out of tolerance: the first good service after. Null: there is none yet.',
      resolve: async ({ id }, _args, context) =>
        (await context.one<SuspectTimeRow>(loadSuspectTimes, id))?.until ?? null,
    }),
  }),
})

addList<ToolServiceRow>(toolServiceList, ToolServiceType, {
  connection: 'ToolServicesConnection',
  edge: 'ToolServicesEdge',
})
addList<ToolUseRow>(toolUseList, ToolUseType, { connection: 'ToolUsesConnection', edge: 'ToolUsesEdge' })
addRecord<ToolServiceRow>('toolService', 'A service of a tool by id; null when there is none.', {
  type: ToolServiceType,
  load: loadToolServices,
})
addNestedList(PartInventoryType, 'toolServices', {
  spec: toolServiceList,
  node: ToolServiceType,
  owner: 'part_inventory_id',
  order: 'NEWEST_FIRST',
  description: 'Of a tool: its services.',
})
addNestedList(IssueType, 'toolServices', {
  spec: toolServiceList,
  node: ToolServiceType,
  owner: 'issue_id',
  order: 'OLDEST_FIRST',
  description:
    'The findings out of tolerance that it is about. In doubt are the `toolUses` of their tool between `suspectSince` and `suspectUntil`.',
})

builder.objectFields(PartInventoryType, (t) => ({
  lastMaintainedDate: t.field({
    type: 'DateTime',
    description: 'Of a tool: its last good service.',
    resolve: async ({ id }, _args, context) =>
      (await context.one<ToolStateRow>(loadToolStates, id))?.good_at ?? null,
  }),
  serviceDueDate: t.field({
    type: 'DateTime',
    description:
      'Of a tool: when its next service is due. Null: its part has no interval, or no service is recorded.',
    resolve: async ({ id }, _args, context) =>
      (await context.one<ToolStateRow>(loadToolStates, id))?.due_at ?? null,
  }),
  maintenanceStatus: t.field({
    type: StatusType,
    description: 'Of a tool; null: it is none.',
    resolve: async ({ id }, _args, context) => {
      const state = await context.one<ToolStateRow>(loadToolStates, id)
      if (state?.part_type !== 'TOOL') return null
      const refusal = whyNotUseTool({ ...state, isOrder: state.is_order, dueAt: state.due_at }, context.now)
      return refusal === null ? 'AVAILABLE' : 'UNAVAILABLE'
    },
  }),
  lastServiceResult: t.field({
    type: ResultType,
    description: 'Of a tool: how it was found last.',
    resolve: async ({ id }, _args, context) =>
      (await context.one<ToolStateRow>(loadToolStates, id))?.result ?? null,
  }),
}))

const RecordInput = builder.inputType('RecordToolServiceInput', {
  fields: (t) => ({
    partInventoryId: t.id({ required: true, description: 'The tool.' }),
    servicedAt: t.field({ type: 'DateTime', description: 'Absent: now.' }),
    result: t.field({ type: ResultType, required: true }),
    note: t.string(),
  }),
})

builder.mutationField('recordToolService', (t) =>
  t.field({
    type: recordPayload<ToolServiceRow>('RecordToolService', 'toolService', {
      type: ToolServiceType,
      load: loadToolServices,
    }),
    description:
      'Record that a tool was serviced or checked. Found out of tolerance, it is refused in every step until it is found good, and an issue is raised about what it was used for since its last good service.',
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(recordToolService, input)], made('toolServiceId')),
  }),
)
