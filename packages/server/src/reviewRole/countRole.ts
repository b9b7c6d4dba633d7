import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { reviewCount } from './reviewRoleInput.ts'
import { loadReviewRolesOf, lockOfReviewRole, type ReviewRoleRow } from './reviewRoleStore.ts'
import type { RoleDemand } from './roleDemand.ts'

export interface CountInput {
  readonly id: string
  readonly etag: string
  readonly count: number
}

/** The act by which more or fewer holders of a role are demanded. */
export function countRole(name: string, of: RoleDemand): Operation<CountInput> {
  return {
    name,
    permission: 'UpdateOrganizationSetting',
    input: z.object({ id, etag, count: reviewCount }),
    lock: (input, caller) => lockOfReviewRole(input.id, caller.organizationId),
    async perform(tx, input) {
      const found = await tx.readOne<ReviewRoleRow>(loadReviewRolesOf(of)([input.id]))
      const demand = seenRow(found, { type: of.demand, ...input })
      const set = { count: input.count, ...restamp(tx, await tx.now()) }
      tx.append({
        stream: of.stream(demand[of.familyColumn], tx.caller.organizationId),
        type: 'REVIEW_ROLE_UPDATED',
        changes: [updateRow('procedure_review_role', { id: demand.id }, set, { etag: demand.etag })],
      })
      return { [of.made]: demand.id }
    },
  }
}
