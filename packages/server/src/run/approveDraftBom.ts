import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import {
  draftBomConcession,
  whyNotApproveDraftBom,
  withApproval,
} from '@traveler/domain/run/runConcession.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { restamp } from '../operation/stamp.ts'
import { newRunSignature } from '../signature/newRunSignature.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason: string
  readonly signature?: object | null | undefined
}

const meaning = 'draft BOM accepted'

/** Accept by signature that a run is built to a draft BOM: only then may it be completed. */
export const approveDraftBom: Operation<Input> = {
  name: 'approveDraftBom',
  permission: 'ApproveConcession',
  signs: true,
  input: z.object({ id, etag, reason: wantedReason, signature }),
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const run = await readRunToChange(tx, input)
    refuseIf(whyNotOpenRun(runLife(run)))
    const { signer } = tx
    const concession = draftBomConcession(run.concessions)
    refuseIf(whyNotApproveDraftBom({ id: run.id, startedBy: run.created_by, concession }, signer.userId))
    if (concession === null) throw new Refused({ code: 'NOT_FOUND', type: 'Concession', id: run.id })
    const [now, signatureId] = await Promise.all([tx.now(), tx.newId()])
    const approval = { by: signer.userId, at: now, reason: input.reason, signatureId }
    const row = newRunSignature(signer, {
      id: signatureId,
      runId: run.id,
      exportControlled: run.export_controlled,
      meaning,
      permission: 'ApproveConcession',
      content: recordText({
        form: 1,
        runId: run.id,
        mbomId: run.mbom_id,
        mbomVersion: concession.mbomVersion,
        meaning,
        reason: input.reason,
      }),
      comment: input.reason,
      now,
    })
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'DRAFT_BOM_ACCEPTED',
      reason: input.reason,
      changes: [
        updateRow(
          'run',
          { id: run.id },
          { concessions: withApproval(run.concessions, approval), ...restamp(tx, now) },
          { etag: run.etag },
        ),
        insertRows('signature', [row]),
      ],
    })
    return { runId: run.id }
  },
}
