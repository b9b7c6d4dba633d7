import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadReviewRolesOf, lockOfReviewRole, type ReviewRoleRow } from './reviewRoleStore.ts'
import type { RoleDemand } from './roleDemand.ts'

export interface DropRoleInput {
  readonly id: string
  readonly etag: string
}

/** The act by which the approval of a role is demanded no longer. */
export function dropRole(name: string, of: RoleDemand): Operation<DropRoleInput> {
  return {
    name,
    permission: 'UpdateOrganizationSetting',
    input: z.object({ id, etag }),
    lock: (input, caller) => lockOfReviewRole(input.id, caller.organizationId),
    async perform(tx, input) {
      const found = await tx.readOne<ReviewRoleRow>(loadReviewRolesOf(of)([input.id]))
      const demand = seenRow(found, { type: of.demand, ...input })
      tx.append({
        stream: of.stream(demand[of.familyColumn], tx.caller.organizationId),
        type: 'REVIEW_ROLE_DELETED',
        changes: [deleteRows('procedure_review_role', [{ id: demand.id }])],
      })
      return { [of.made]: demand.id }
    },
  }
}
