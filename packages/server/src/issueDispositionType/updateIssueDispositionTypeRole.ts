import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { reviewCount } from '../reviewRole/reviewRoleInput.ts'
import { roleAtGate } from './dispositionTypeInput.ts'
import { type DispositionTypeRoleRow, findDispositionTypeRole } from './dispositionTypeStore.ts'

const input = z.object({ ...roleAtGate, etag, count: reviewCount.nullish() })

/** Demand more or fewer holders of a role. */
export const updateIssueDispositionTypeRole: Operation<z.output<typeof input>> = {
  name: 'updateIssueDispositionTypeRole',
  permission: 'UpdateOrganizationSetting',
  input,
  lock: (given) => lockStreams([given.issueDispositionTypeId]),
  async perform(tx, given) {
    const found = await tx.readOne<DispositionTypeRoleRow>(findDispositionTypeRole(given))
    const demand = seenRow(found, { type: 'IssueDispositionTypeRole', id: given.roleId, etag: given.etag })
    const set = { count: given.count ?? demand.count, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: given.issueDispositionTypeId, type: 'issueDispositionType' },
      type: 'ISSUE_DISPOSITION_TYPE_ROLE_UPDATED',
      changes: [updateRow('issue_disposition_type_role', { id: demand.id }, set, { etag: demand.etag })],
    })
    return { issueDispositionTypeRoleId: demand.id }
  },
}
