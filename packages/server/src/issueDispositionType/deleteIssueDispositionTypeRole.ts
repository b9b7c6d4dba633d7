import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { roleAtGate } from './dispositionTypeInput.ts'
import { type DispositionTypeRoleRow, findDispositionTypeRole } from './dispositionTypeStore.ts'

const input = z.object({ ...roleAtGate, etag })

/** Demand the approval of a role no longer. */
export const deleteIssueDispositionTypeRole: Operation<z.output<typeof input>> = {
  name: 'deleteIssueDispositionTypeRole',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.issueDispositionTypeId]),
  async perform(tx, given) {
    const found = await tx.readOne<DispositionTypeRoleRow>(findDispositionTypeRole(given))
    const demand = seenRow(found, { type: 'IssueDispositionTypeRole', id: given.roleId, etag: given.etag })
    tx.append({
      stream: { id: given.issueDispositionTypeId, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_ROLE_DELETED',
      changes: [deleteRows('issue_disposition_type_role', [{ id: demand.id }])],
    })
    return { issueDispositionTypeRoleId: demand.id }
  },
}
