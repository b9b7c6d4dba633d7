import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type IssueRow, loadIssues } from '../issue/issueStore.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { findIssueRelation, type IssueRelationRow } from './issueRelationStore.ts'

interface Input {
  readonly originIssueId: string
  readonly relatedIssueId: string
}

/** Say that two issues have to do with each other: in every state, it changes nothing that was approved. */
export const createIssueRelation: Operation<Input> = {
  name: 'createIssueRelation',
  permission: 'CreateIssueRelation',
  input: z.object({ originIssueId: id, relatedIssueId: id }),
  lock: (input) => lockStreams([input.originIssueId], [input.relatedIssueId]),
  async perform(tx, { originIssueId, relatedIssueId }) {
    const [issues, known, relationId, now] = await Promise.all([
      tx.read<IssueRow>(loadIssues([originIssueId, relatedIssueId])),
      tx.readOne<IssueRelationRow>(findIssueRelation(originIssueId, relatedIssueId)),
      tx.newId(),
      tx.now(),
    ])
    for (const missing of [originIssueId, relatedIssueId]) {
      if (!issues.some((issue) => issue.id === missing))
        throw new Refused({ code: 'NOT_FOUND', type: 'Issue', id: missing })
    }
    if (originIssueId === relatedIssueId)
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'relatedIssueId',
        problem: 'is the issue itself',
        remedy: 'Name another issue.',
      })
    if (known !== undefined) {
      const taken = { type: 'IssueRelation', field: 'relatedIssueId', value: relatedIssueId }
      throw new Refused({ code: 'ALREADY_EXISTS', ...taken })
    }
    const row = {
      id: relationId,
      origin_issue_id: originIssueId,
      related_issue_id: relatedIssueId,
      export_controlled: issues.some((issue) => issue.export_controlled),
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: originIssueId, type: 'issue' },
      type: 'ISSUE_RELATED',
      facts: { relatedIssueId },
      changes: [insertRows('issue_relation', [row])],
    })
    return { issueRelationId: relationId }
  },
}
