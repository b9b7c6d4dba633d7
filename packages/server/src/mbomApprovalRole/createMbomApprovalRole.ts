import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { reviewCount } from '../reviewRole/reviewRoleInput.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { findMBomApprovalRole, type MBomApprovalRoleRow } from './mbomApprovalRoleStore.ts'

interface Input {
  readonly roleId: string
  readonly count: number
}

/** Demand that so many holders of a role approve every mBOM version before it is released. */
export const createMbomApprovalRole: Operation<Input> = {
  name: 'createMbomApprovalRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ roleId: id, count: reviewCount }),
  lock: (input, caller) => lockStreams([caller.organizationId], [input.roleId]),
  async perform(tx, { roleId, count }) {
    const [role, known] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.readOne<MBomApprovalRoleRow>(findMBomApprovalRole(roleId)),
    ])
    if (role === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: roleId })
    if (known !== undefined) {
      const taken = { type: 'MBomApprovalRole', field: 'roleId', value: role.name }
      throw new Refused({ code: 'ALREADY_EXISTS', ...taken })
    }
    const [mbomApprovalRoleId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id: mbomApprovalRoleId, role_id: roleId, count, ...stamp(tx, now) }
    tx.append({
      stream: { id: tx.caller.organizationId, type: 'organization' },
      type: 'MBOM_APPROVAL_ROLE_CREATED',
      changes: [insertRows('mbom_approval_role', [row])],
    })
    return { mbomApprovalRoleId }
  },
}
