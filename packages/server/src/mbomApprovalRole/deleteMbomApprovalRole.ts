import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { findMBomApprovalRole, type MBomApprovalRoleRow } from './mbomApprovalRoleStore.ts'

interface Input {
  readonly roleId: string
  readonly etag: string
}

/** Demand the approval of a role no longer. */
export const deleteMbomApprovalRole: Operation<Input> = {
  name: 'deleteMbomApprovalRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ roleId: id, etag }),
  lock: (_input, caller) => lockStreams([caller.organizationId]),
  async perform(tx, input) {
    const found = await tx.readOne<MBomApprovalRoleRow>(findMBomApprovalRole(input.roleId))
    const demand = seenRow(found, { type: 'MBomApprovalRole', id: input.roleId, etag: input.etag })
    tx.append({
      stream: { id: tx.caller.organizationId, type: 'organization' },
      type: 'MBOM_APPROVAL_ROLE_DELETED',
      changes: [deleteRows('mbom_approval_role', [{ id: demand.id }])],
    })
    return { mbomApprovalRoleId: demand.id }
  },
}
