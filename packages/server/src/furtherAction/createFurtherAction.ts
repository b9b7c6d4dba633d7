import { insertRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { type NewFurtherAction, newFurtherAction } from './furtherActionInput.ts'
import { linksToIssues } from './linksToIssues.ts'
import { readNamedByAction } from './namedByAction.ts'
import { tellOwner } from './tellOwner.ts'

/** Say what is to be done, beyond the units that an issue is about: from one issue, several, or none. */
export const createFurtherAction: Operation<NewFurtherAction> = {
  name: 'createFurtherAction',
  permission: 'CreateFurtherAction',
  input: newFurtherAction,
  lock: (input) => lockStreams([], [...input.issueIds, input.assignedToId]),
  async perform(tx, input) {
    const [issues, [id = '', ...linkIds], now] = await Promise.all([
      readNamedByAction(tx, input),
      tx.newIds(1 + input.issueIds.length),
      tx.now(),
    ])
    const row = {
      id,
      title: input.title,
      kind: input.kind,
      status: 'IN_PROGRESS' as const,
      problem_statement: input.problemStatement ?? null,
      analysis_notes: input.analysisNotes ?? null,
      resolution: input.resolution ?? null,
      assigned_to_id: input.assignedToId ?? null,
      due_on: input.dueDate ?? null,
      submitted_by: null,
      resolved_at: null,
      export_controlled: issues.some((issue) => issue.export_controlled),
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id, type: 'furtherAction' },
      type: 'FURTHER_ACTION_RAISED',
      changes: [
        insertRows('further_action', [row]),
        ...linksToIssues(tx, row, issues, { ids: linkIds, now }),
      ],
    })
    tellOwner(tx, { action: row, before: null })
    return { furtherActionId: id }
  },
}
