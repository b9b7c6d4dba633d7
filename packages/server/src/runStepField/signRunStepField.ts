import type { Actor } from '@traveler/domain/access/actor.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotSign } from '@traveler/domain/runStepField/whyNotSign.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { uncertified } from '../certificate/uncertified.ts'
import { sha256 } from '../operation/chain.ts'
import { insertRows } from '../operation/change.ts'
import { etag, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { qualifyingRole } from '../operation/signer.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type HandsOnRow, listHandsOnStep, lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { contentToSign, meaningOfSignOff } from './contentToSign.ts'
import { type FieldWork, fieldIdInput, readFieldWork, runStepIdOf } from './fieldWork.ts'

interface Input {
  readonly id: string
  /** Null: of a sibling, which nobody saw. */
  readonly etag: string | null
  /** SHA-256, hex, of what the signer was shown; absent: what stands when the signature is given. */
  readonly shownDigest?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** Sign a sign-off: a person vouches, with own credentials, for exactly what was shown. */
export const signRunStepField: Operation<Input> = {
  name: 'signRunStepField',
  permission: 'SignRunStepField',
  signs: true,
  input: z.object({
    id: fieldIdInput,
    etag: etag.nullable(),
    shownDigest: z.string().nullish(),
    comment: text().nullish(),
    signature,
  }),
  lock: (input) => lockRunOfStep(runStepIdOf(input.id)),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map((input) => runStepIdOf(input.id))),
  async perform(tx, input) {
    const found = await readFieldWork(tx, input)
    const hands = isForAnother(found.field)
      ? await tx.read<HandsOnRow>(listHandsOnStep(found.place.runStepId))
      : []
    const certificates = await uncertified(tx, found.work.step, tx.signer.userId)
    refuseIf([...whyNotSignNow(found, hands, signerActor(tx.signer)), ...certificates])
    const content = contentToSign({ ...found, definitionDigest: found.work.step.shown.digest })
    refuseIf(whyNotAsShown(input, content))
    await appendSigned(tx, found, { content, comment: input.comment ?? null })
    return { runStepId: found.place.runStepId, runStepFieldId: input.id }
  },
}

/** Whether it matters who worked on the step: the search through all of its history is spared where anybody may sign. */
function isForAnother({ verifies, peerReviewRequired }: FieldDefinition): boolean {
  return verifies !== null || peerReviewRequired
}

function whyNotSignNow(
  { work, field, place, recorded }: FieldWork,
  hands: readonly HandsOnRow[],
  signer: Actor,
): readonly Refusal[] {
  const { verifies } = field
  const verified = hands.filter((one) => one.field_number === verifies && one.attempt === place.attempt)
  const isThere =
    verifies === null || recorded.signed.has(verifies) || (recorded.values.get(verifies) ?? null) !== null
  const defined = work.step.shown.definition.fields.find((one) => one.number === verifies)
  const facts = {
    run: work.life,
    stepStatus: work.step.status,
    field,
    isSigned: recorded.signed.has(place.fieldNumber),
    missingVerified: isThere ? null : (defined?.name ?? field.name),
    verifiedByIds: verifies === null ? [] : verified.map((one) => one.user_id),
    workerIds: hands.map((one) => one.user_id),
  }
  return whyNotSign(facts, signer)
}

/** What was shown must be what is signed: a value that came in between is not vouched for unseen. */
function whyNotAsShown({ id, shownDigest }: Input, content: string): Refusal | null {
  if (typeof shownDigest !== 'string') return null
  const isSame = shownDigest.toLowerCase() === sha256(content).toString('hex')
  return isSame ? null : { code: 'CONCURRENCY_ERROR', type: 'RunStepField', id }
}

interface Signed {
  readonly content: string
  readonly comment: string | null
}

async function appendSigned(
  tx: Transaction,
  { work, field, place }: FieldWork,
  { content, comment }: Signed,
): Promise<void> {
  const { run, step, now } = work
  const row = newSignature(
    tx.signer,
    {
      id: await tx.newId(),
      runId: run.id,
      procedureId: null,
      runStepId: step.id,
      attempt: step.attempt,
      fieldNumber: place.fieldNumber,
      gateNumber: null,
      decision: null,
      meaning: meaningOfSignOff(field),
      role: field.signoffRole ?? qualifyingRole(tx.signer, 'SignRunStepField'),
      comment,
      definitionDigest: step.shown.digest,
      content,
      exportControlled: step.row.export_controlled,
    },
    now,
  )
  appendStepFact(tx, work, {
    type: 'FIELD_SIGNED',
    reason: comment,
    changes: [insertRows('signature', [row])],
    facts: { attempt: place.attempt, fieldNumber: place.fieldNumber },
  })
}
