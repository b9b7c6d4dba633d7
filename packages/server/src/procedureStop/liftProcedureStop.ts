import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadProcedure, type ProcedureRow } from '../procedure/procedureStore.ts'
import { newProcedureSignature } from '../signature/newProcedureSignature.ts'
import { loadProcedureStops, lockVersionOfStop, type ProcedureStopRow } from './procedureStopStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason: string
  readonly signature?: object | null | undefined
}

/** Lift a stop: runs begin again. Those that it put on hold are released one by one, each by who looked at it. */
export const liftProcedureStop: Operation<Input> = {
  name: 'liftProcedureStop',
  permission: 'LiftStop',
  signs: true,
  input: z.object({ id, etag, reason: wantedReason, signature }),
  lock: (input) => lockVersionOfStop(input.id),
  async perform(tx, input) {
    const found = await tx.readOne<ProcedureStopRow>(loadProcedureStops([input.id]))
    const stop = seenRow(found, { type: 'ProcedureStop', ...input })
    refuseIf(
      stop.lifted_at === null ? null : { code: 'STOP_LIFTED', stopId: stop.id, liftedAt: stop.lifted_at },
    )
    const procedure = seenRow(await tx.readOne<ProcedureRow>(loadProcedure(stop.procedure_id)), {
      type: 'Procedure',
      id: stop.procedure_id,
    })
    const [signatureId, now] = await Promise.all([tx.newId(), tx.now()])
    const signed = {
      id: signatureId,
      now,
      meaning: 'stop lifted',
      stepId: stop.step_id,
      comment: input.reason,
      permission: 'LiftStop',
    } as const
    const lifted = {
      lifted_at: now,
      lifted_by: tx.signer.userId,
      lift_reason: input.reason,
      lift_signature_id: signatureId,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_STOP_LIFTED',
      reason: input.reason,
      changes: [
        insertRows('signature', [newProcedureSignature(tx.signer, procedure, signed)]),
        updateRow('procedure_stop', { id: stop.id }, lifted, { lifted_at: null, etag: stop.etag }),
      ],
    })
    return { procedureStopId: stop.id }
  },
}
