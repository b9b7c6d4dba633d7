import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotAcceptValue } from '@traveler/domain/runStepField/whyNotAcceptValue.ts'
import { signedContent } from '@traveler/domain/signature/signedContent.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, signature, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { qualifyingRole } from '../operation/signer.ts'
import { type HandsOnRow, listHandsOnStep, lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { fieldIdInput, readFieldWork, runStepIdOf } from './fieldWork.ts'
import { shownValues } from './recordedStep.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason: string
  readonly signature?: object | null | undefined
}

const meaning = 'accepted out of range'

/** Accept by signature a value out of range, under the concession that the field's definition allows. */
export const acceptFieldValue: Operation<Input> = {
  name: 'acceptFieldValue',
  permission: 'ApproveConcession',
  signs: true,
  input: z.object({ id: fieldIdInput, etag, reason: wantedReason, signature }),
  lock: (input) => lockRunOfStep(runStepIdOf(input.id)),
  async perform(tx, input) {
    const [{ work, field, place, recorded }, hands, signatureId] = await Promise.all([
      readFieldWork(tx, input),
      tx.read<HandsOnRow>(listHandsOnStep(runStepIdOf(input.id))),
      tx.newId(),
    ])
    const { run, life, step, now } = work
    const entered = hands.filter((one) => one.field_number === field.number && one.attempt === place.attempt)
    const facts = {
      run: life,
      stepStatus: step.status,
      field,
      value: recorded.values.get(field.number) ?? null,
      enteredBy: entered.map((one) => one.user_id),
      isAccepted: recorded.signed.has(field.number),
    }
    refuseIf(whyNotAcceptValue(facts, signerActor(tx.signer)))
    const content = signedContent({
      definitionDigest: step.shown.digest.slice(2),
      runStepId: place.runStepId,
      attempt: place.attempt,
      on: { fieldNumber: field.number },
      meaning: `${meaning}: ${input.reason}`,
      values: shownValues(recorded),
    })
    const row = newSignature(
      tx.signer,
      {
        id: signatureId,
        runId: run.id,
        procedureId: null,
        runStepId: step.id,
        attempt: step.attempt,
        fieldNumber: field.number,
        gateNumber: null,
        decision: null,
        meaning,
        role: field.concessionRole ?? qualifyingRole(tx.signer, 'ApproveConcession'),
        comment: input.reason,
        definitionDigest: step.shown.digest,
        content,
        exportControlled: step.row.export_controlled,
      },
      now,
    )
    appendStepFact(tx, work, {
      type: 'FIELD_VALUE_ACCEPTED',
      reason: input.reason,
      changes: [insertRows('signature', [row])],
      facts: { fieldNumber: field.number, attempt: place.attempt },
    })
    return { runStepId: place.runStepId, runStepFieldId: input.id }
  },
}
