import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type LinkInput, linkInput, linkName } from './partProcedureInput.ts'
import { findPartProcedure, lockPartAndProcedure, type PartProcedureRow } from './partProcedureStore.ts'

interface Input extends LinkInput {
  /** Null: an earlier act of the same door has compared it. */
  readonly etag?: string | null | undefined
  readonly status: 'PENDING' | 'APPROVED'
}

/** Approve that a procedure builds or inspects a part, or take the approval back. */
export const approvePartProcedure: Operation<Input> = {
  name: 'approvePartProcedure',
  permission: 'ApprovePartProcedure',
  input: z.object({
    ...linkInput,
    etag: etag.nullish(),
    status: z.enum(['PENDING', 'APPROVED'], {
      message: 'Only approved or pending can be said here. Delete the link to reject it.',
    }),
  }),
  lock: ({ partId, procedureId }) => lockPartAndProcedure(partId, procedureId),
  async perform(tx, input) {
    const found = await tx.readOne<PartProcedureRow>(findPartProcedure(input.partId, input.procedureId))
    const link = seenRow(found, { type: 'PartProcedure', id: linkName(input), etag: input.etag })
    const approved = input.status === 'APPROVED'
    tx.append({
      stream: { id: link.part_id, type: 'part' },
      type: approved ? 'PART_PROCEDURE_APPROVED' : 'PART_PROCEDURE_APPROVAL_WITHDRAWN',
      changes: [
        updateRow(
          'part_procedure',
          { id: link.id },
          { approved, ...restamp(tx, await tx.now()) },
          { approved: link.approved },
        ),
      ],
    })
    return { partProcedureId: link.id }
  },
}
