import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { streamOfReviewRole } from './reviewRoleInput.ts'
import { loadReviewRoles, lockOfReviewRole, type ReviewRoleRow } from './reviewRoleStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Demand the approval of a role no longer. */
export const deleteProcedureReviewRole: Operation<Input> = {
  name: 'deleteProcedureReviewRole',
  permission: 'UpdateOrganizationSetting',
  input: z.object({ id, etag }),
  lock: (input, caller) => lockOfReviewRole(input.id, caller.organizationId),
  async perform(tx, input) {
    const found = await tx.readOne<ReviewRoleRow>(loadReviewRoles([input.id]))
    const demand = seenRow(found, { type: 'ProcedureReviewRole', ...input })
    tx.append({
      stream: streamOfReviewRole(demand.procedure_family_id, tx.caller.organizationId),
      type: 'REVIEW_ROLE_DELETED',
      changes: [deleteRows('procedure_review_role', [{ id: demand.id }])],
    })
    return { procedureReviewRoleId: demand.id }
  },
}
