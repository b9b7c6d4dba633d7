import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { listVersions, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { reviewCount, streamOfReviewRole } from './reviewRoleInput.ts'
import { findReviewRole, type ReviewRoleRow } from './reviewRoleStore.ts'

interface Input {
  readonly roleId: string
  readonly count: number
  /** The procedure that it is demanded of; absent: all of them. */
  readonly familyId?: string | null | undefined
}

/** Demand that holders of a role approve a version before it is released: of one procedure, or of all. */
export const createProcedureReviewRole: Operation<Input> = {
  name: 'createProcedureReviewRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ roleId: id, count: reviewCount, familyId: id.nullish() }),
  lock: (input, caller) => lockStreams([input.familyId ?? caller.organizationId], [input.roleId]),
  async perform(tx, { roleId, count, familyId = null }) {
    const [role, versions, known] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.read<ProcedureRow>(listVersions(familyId === null ? {} : { familyId })),
      tx.readOne<ReviewRoleRow>(findReviewRole(roleId, familyId)),
    ])
    if (role === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: roleId })
    const [version] = versions
    if (familyId !== null && version === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: familyId })
    if (known !== undefined) {
      const taken = { type: 'ProcedureReviewRole', field: 'roleId', value: role.name }
      throw new Refused({ code: 'ALREADY_EXISTS', ...taken })
    }
    const [procedureReviewRoleId, now] = await Promise.all([tx.newId(), tx.now()])
    const row = {
      id: procedureReviewRoleId,
      procedure_family_id: familyId,
      role_id: roleId,
      count,
      export_controlled: version?.export_controlled ?? false,
      ...stamp(tx, now),
    }
    tx.append({
      stream: streamOfReviewRole(familyId, tx.caller.organizationId),
      type: 'REVIEW_ROLE_CREATED',
      changes: [insertRows('procedure_review_role', [row])],
    })
    return { procedureReviewRoleId }
  },
}
