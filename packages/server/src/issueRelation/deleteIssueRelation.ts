import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { findIssueRelation, type IssueRelationRow } from './issueRelationStore.ts'

interface Input {
  readonly originIssueId: string
  readonly relatedIssueId: string
  /** The relation's. */
  readonly etag: string
}

/** Say that two issues have nothing to do with each other after all, whichever was named first. */
export const deleteIssueRelation: Operation<Input> = {
  name: 'deleteIssueRelation',
  permission: 'DeleteIssueRelation',
  input: z.object({ originIssueId: id, relatedIssueId: id, etag }),
  lock: (input) => lockStreams([input.originIssueId], [input.relatedIssueId]),
  async perform(tx, { originIssueId, relatedIssueId, etag: seen }) {
    const found = await tx.readOne<IssueRelationRow>(findIssueRelation(originIssueId, relatedIssueId))
    const relation = seenRow(found, { type: 'IssueRelation', id: relatedIssueId, etag: seen })
    tx.append({
      stream: { id: originIssueId, type: 'issue' },
      type: 'ISSUE_UNRELATED',
      facts: { relatedIssueId },
      changes: [deleteRows('issue_relation', [{ id: relation.id }])],
    })
    return { originIssueId, relatedIssueId }
  },
}
