import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { reviewCount } from './reviewRoleInput.ts'
import {
  type DemandedVersionRow,
  findDemandedVersion,
  findReviewRole,
  type ReviewRoleRow,
} from './reviewRoleStore.ts'
import type { RoleDemand } from './roleDemand.ts'

export interface DemandInput {
  readonly roleId: string
  readonly count: number
  /** The procedure or standard step that it is demanded of; absent: all of them. */
  readonly familyId?: string | null | undefined
}

/** The act by which the approval of a role's holders is demanded. */
export function demandRole(name: string, of: RoleDemand): Operation<DemandInput> {
  return {
    name,
    permission: 'UpdateOrganizationSetting',
    input: z.object({ roleId: id, count: reviewCount, familyId: id.nullish() }),
    lock: (input, caller) =>
      lockStreams([of.stream(input.familyId ?? null, caller.organizationId).id], [input.roleId]),
    async perform(tx, { roleId, count, familyId = null }) {
      const [role, version, known] = await Promise.all([
        tx.readOne<RoleRow>(loadRoles([roleId])),
        tx.readOne<DemandedVersionRow>(findDemandedVersion(of, familyId)),
        tx.readOne<ReviewRoleRow>(findReviewRole(of, roleId, familyId)),
      ])
      if (role === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: roleId })
      if (familyId !== null && version === undefined)
        throw new Refused({ code: 'NOT_FOUND', type: of.type, id: familyId })
      if (known !== undefined)
        throw new Refused({ code: 'ALREADY_EXISTS', type: of.demand, field: 'roleId', value: role.name })
      const [newId, now] = await Promise.all([tx.newId(), tx.now()])
      const row = {
        id: newId,
        ...of.columns(familyId),
        role_id: roleId,
        count,
        export_controlled: version?.export_controlled ?? false,
        ...stamp(tx, now),
      }
      tx.append({
        stream: of.stream(familyId, tx.caller.organizationId),
        type: 'REVIEW_ROLE_CREATED',
        changes: [insertRows('procedure_review_role', [row])],
      })
      return { [of.made]: newId }
    },
  }
}
