import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { reviewCount } from '../reviewRole/reviewRoleInput.ts'
import { findMBomApprovalRole, type MBomApprovalRoleRow } from './mbomApprovalRoleStore.ts'

interface Input {
  readonly roleId: string
  readonly etag: string
  /** Absent: as many as before. */
  readonly count?: number | null | undefined
}

/** Demand more or fewer holders of a role. */
export const updateMbomApprovalRole: Operation<Input> = {
  name: 'updateMbomApprovalRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ roleId: id, etag, count: reviewCount.nullish() }),
  lock: (_input, caller) => lockStreams([caller.organizationId]),
  async perform(tx, input) {
    const found = await tx.readOne<MBomApprovalRoleRow>(findMBomApprovalRole(input.roleId))
    const demand = seenRow(found, { type: 'MBomApprovalRole', id: input.roleId, etag: input.etag })
    const set = { count: input.count ?? demand.count, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: tx.caller.organizationId, type: 'organization' },
      type: 'MBOM_APPROVAL_ROLE_UPDATED',
      changes: [updateRow('mbom_approval_role', { id: demand.id }, set, { etag: demand.etag })],
    })
    return { mbomApprovalRoleId: demand.id }
  },
}
