import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotApproveStart } from '@traveler/domain/startConcession/whyNotApproveStart.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, signature, time, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { newProcedureSignature } from '../signature/newProcedureSignature.ts'

interface Input {
  readonly procedureId: string
  /** Absent: units of any part. */
  readonly partId?: string | null | undefined
  readonly reason: string
  /** Absent: until it is withdrawn. */
  readonly validUntil?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** Approve, signed, that others start runs from a superseded version: the concession that such a start takes. */
export const approveSupersededStart: Operation<Input> = {
  name: 'approveSupersededStart',
  permission: 'ApproveConcession',
  signs: true,
  input: z.object({
    procedureId: id,
    partId: id.nullish(),
    reason: wantedReason,
    validUntil: time.nullish(),
    signature,
  }),
  lock: (input) => lockStreams([input.procedureId], [input.partId]),
  async perform(tx, { procedureId, partId = null, reason, validUntil = null }) {
    const [found, [part]] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(procedureId)),
      tx.read<PartRow>(loadParts(partId === null ? [] : [partId])),
    ])
    const procedure = seenRow(found, { type: 'Procedure', id: procedureId })
    if (partId !== null && part === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'Part', id: partId })
    const { status, is_latest_released_version: isLatestReleased } = procedure
    refuseIf(whyNotApproveStart({ id: procedureId, status, isLatestReleased }))
    const [[startConcessionId = '', signatureId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
    const signed = {
      id: signatureId,
      now,
      meaning: 'start from a superseded version approved',
      stepId: null,
      comment: reason,
      permission: 'ApproveConcession',
    } as const
    const row = {
      id: startConcessionId,
      procedure_id: procedureId,
      part_id: partId,
      reason,
      valid_until: validUntil,
      approved_by: tx.signer.userId,
      signature_id: signatureId,
      withdrawn_at: null,
      withdrawn_by: null,
      withdraw_reason: null,
      export_controlled: procedure.export_controlled || part?.export_controlled === true,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: procedureId, type: 'procedure' },
      type: 'SUPERSEDED_START_APPROVED',
      reason,
      changes: [
        insertRows('signature', [newProcedureSignature(tx.signer, procedure, signed)]),
        insertRows('start_concession', [row]),
      ],
    })
    return { startConcessionId }
  },
}
