import {
  type FurtherActionField,
  furtherActionFields,
  whyNotEditFurtherAction,
} from '@traveler/domain/furtherAction/whyNotEditFurtherAction.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import type { IssueRow } from '../issue/issueStore.ts'
import { deleteRows, updateRow } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type FurtherActionUpdate, furtherActionUpdate } from './furtherActionInput.ts'
import {
  type FurtherActionIssueRow,
  type FurtherActionRow,
  listIssuesOfAction,
  loadFurtherActions,
} from './furtherActionStore.ts'
import { linksToIssues } from './linksToIssues.ts'
import { readNamedByAction } from './namedByAction.ts'
import { tellOwner } from './tellOwner.ts'

/** Say what is wrong, why, what was done, who sees to it and by when, and from which issues the action comes. */
export const updateFurtherAction: Operation<FurtherActionUpdate> = {
  name: 'updateFurtherAction',
  permission: 'UpdateFurtherAction',
  input: furtherActionUpdate,
  lock: (input) => lockStreams([input.id], [...(input.issueIds ?? []), input.assignedToId]),
  async perform(tx, input) {
    const [found, stood, issues, now] = await Promise.all([
      tx.readOne<FurtherActionRow>(loadFurtherActions([input.id])),
      tx.read<FurtherActionIssueRow>(listIssuesOfAction(input.id)),
      readNamedByAction(tx, input),
      tx.now(),
    ])
    const action = seenRow(found, { type: 'FurtherAction', ...input })
    refuseIf(whyNotEditFurtherAction(fieldsOf(input), action.status))
    const changed = changedColumns(input, action)
    tx.append({
      stream: { id: action.id, type: 'furtherAction' },
      type: 'FURTHER_ACTION_UPDATED',
      changes: [
        updateRow(
          'further_action',
          { id: action.id },
          { ...changed, ...restamp(tx, now) },
          { etag: action.etag },
        ),
        ...(input.issueIds === undefined ? [] : await linkChanges(tx, action, { issues, stood, now })),
      ],
    })
    tellOwner(tx, { action: { ...action, ...changed }, before: action.assigned_to_id })
    return { furtherActionId: action.id }
  },
}

function fieldsOf(input: FurtherActionUpdate): readonly FurtherActionField[] {
  return furtherActionFields.filter((field) => input[field] !== undefined)
}

function changedColumns(input: FurtherActionUpdate, action: FurtherActionRow) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  return {
    title: kept(input.title, action.title),
    kind: kept(input.kind, action.kind),
    problem_statement: kept(input.problemStatement, action.problem_statement),
    analysis_notes: kept(input.analysisNotes, action.analysis_notes),
    resolution: kept(input.resolution, action.resolution),
    assigned_to_id: kept(input.assignedToId, action.assigned_to_id),
    due_on: kept(input.dueDate, action.due_on),
  }
}

interface Links {
  /** From these it is raised from now on. */
  readonly issues: readonly IssueRow[]
  readonly stood: readonly FurtherActionIssueRow[]
  readonly now: string
}

async function linkChanges(tx: Transaction, action: FurtherActionRow, { issues, stood, now }: Links) {
  if (!action.export_controlled && issues.some((issue) => issue.export_controlled))
    refuseIf({
      code: 'INVALID_INPUT',
      field: 'issueIds',
      problem: 'name an issue under export control, and the action is not',
      remedy: 'Raise an action of its own for that.',
    })
  const added = issues.filter(({ id }) => !stood.some((link) => link.issue_id === id))
  const gone = stood
    .filter((link) => !issues.some(({ id }) => id === link.issue_id))
    .map(({ id }) => ({ id }))
  const links = linksToIssues(tx, action, added, { ids: await tx.newIds(added.length), now })
  return [...links, ...(gone.length > 0 ? [deleteRows('further_action_issue', gone)] : [])]
}
