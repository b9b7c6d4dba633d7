import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { reviewCount, streamOfReviewRole } from './reviewRoleInput.ts'
import { loadReviewRoles, lockOfReviewRole, type ReviewRoleRow } from './reviewRoleStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly count: number
}

/** Demand more or fewer holders of a role. */
export const updateProcedureReviewRole: Operation<Input> = {
  name: 'updateProcedureReviewRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ id, etag, count: reviewCount }),
  lock: (input, caller) => lockOfReviewRole(input.id, caller.organizationId),
  async perform(tx, input) {
    const found = await tx.readOne<ReviewRoleRow>(loadReviewRoles([input.id]))
    const demand = seenRow(found, { type: 'ProcedureReviewRole', ...input })
    const set = { count: input.count, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: streamOfReviewRole(demand.procedure_family_id, tx.caller.organizationId),
      type: 'REVIEW_ROLE_UPDATED',
      changes: [updateRow('procedure_review_role', { id: demand.id }, set, { etag: demand.etag })],
    })
    return { procedureReviewRoleId: demand.id }
  },
}
