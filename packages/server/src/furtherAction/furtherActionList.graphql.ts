import {
  furtherActionKinds,
  furtherActionStatuses,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed, registerList } from '../graphql/lists.ts'

export const FurtherActionKindType = enumType(
  'FurtherActionKind',
  furtherActionKinds,
  'CONTAINMENT: what was found does no more harm. CORRECTIVE: it does not come again. PREVENTIVE: it does not happen at all.',
)

export const FurtherActionStatusType = enumType(
  'FurtherActionStatus',
  furtherActionStatuses,
  'Where a further action stands: IN_REVIEW until a second person has verified its effect.',
)

/** That an action is raised from an issue: not a list of its own, but the way from one to the other. */
registerList({
  name: 'issuesOfFurtherActions',
  table: 'further_action_issue',
  filterType: 'IssuesOfFurtherActionsInputFilters',
  filters: {
    issueId: { column: 'issue_id', kind: 'ID' },
    issue: { list: listNamed('issues'), own: 'issue_id', other: 'id' },
    furtherAction: { list: listNamed('furtherActions'), own: 'further_action_id', other: 'id' },
  },
  sortType: 'IssuesOfFurtherActionsSortEnum',
  sorts: { ID: { column: 'id', indexed: true } },
})

const ofIssues = { list: listNamed('issuesOfFurtherActions'), own: 'id', other: 'further_action_id' }

/** Filters and sorts of `furtherActions`. */
export const furtherActionList: ListSpec = {
  name: 'furtherActions',
  table: 'further_action',
  filterType: 'FurtherActionsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    kind: { column: 'kind', kind: { enum: 'FurtherActionKind' } },
    status: { column: 'status', kind: { enum: 'FurtherActionStatus' } },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    dueDate: { column: 'due_on', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    issueId: { through: ofIssues, filter: 'issueId', kind: 'ID' },
    issues: { through: ofIssues, filter: 'issue', kind: listNamed('issues') },
    assignedTo: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  },
  sortType: 'FurtherActionSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    STATUS: { column: 'status', indexed: true },
    DUE_DATE: { column: 'due_on', nullable: true, indexed: 'UPWARDS' },
  },
}
