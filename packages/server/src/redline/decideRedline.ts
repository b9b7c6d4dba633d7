import { changesOrder } from '@traveler/domain/redline/redlineOrder.ts'
import { placeAtRedline, whyNotDecideRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { sha256 } from '../operation/chain.ts'
import { insertRows } from '../operation/change.ts'
import { etag, id, signature, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { qualifyingRole } from '../operation/signer.ts'
import { stamp } from '../operation/stamp.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { runOfRedlineLocked } from './redlineStore.ts'
import { appendRedline, type RedlineWork, readRedlineWork } from './redlineWork.ts'
import { stepsBelow } from './stepsBelow.ts'

type Decision = 'APPROVED' | 'REJECTED'

export interface DecisionInput {
  readonly redlineId: string
  /** The redline as the signer was shown it; absent: as it stands. */
  readonly etag?: string | null | undefined
  readonly comment?: string | null | undefined
  readonly signature?: object | null | undefined
}

/** The act by which a person decides on a redline, signed over what it changes. */
export function decideRedline(name: string, decision: Decision): Operation<DecisionInput> {
  return {
    name,
    permission: 'CreateRedlineApproval',
    signs: true,
    input: z.object({ redlineId: id, etag: etag.nullish(), comment: text().nullish(), signature }),
    lock: ({ redlineId }) => runOfRedlineLocked.lock({ id: redlineId }),
    lockJointly: (inputs) =>
      runOfRedlineLocked.lockJointly(inputs.map(({ redlineId }) => ({ id: redlineId }))),
    async perform(tx, given) {
      const [read, [approvalId = '', signatureId = '']] = await Promise.all([
        readRedlineWork(tx, { id: given.redlineId, etag: given.etag }),
        tx.newIds(2),
      ])
      const { redline, work, inReview } = read
      const comment = given.comment ?? null
      const signer = signerActor(tx.signer)
      refuseIf(whyNotDecideRedline(work.around.run, inReview, { decision, comment }, signer))
      const place = placeAtRedline(inReview, signer)
      const signed = newSignature(
        tx.signer,
        {
          id: signatureId,
          runId: redline.run_id,
          procedureId: null,
          runStepId: redline.run_step_id,
          attempt: work.step.attempt,
          fieldNumber: null,
          gateNumber: null,
          decision,
          meaning: decision === 'APPROVED' ? 'redline approved' : 'redline rejected',
          role: place ?? qualifyingRole(tx.signer, 'CreateRedlineApproval'),
          comment,
          definitionDigest: digestOf(read),
          content: recordText(shown(read, decision)),
          exportControlled: redline.export_controlled,
        },
        work.now,
      )
      const approval = {
        id: approvalId,
        redline_id: redline.id,
        reviewer_id: tx.signer.userId,
        role_id: place?.id ?? null,
        decision,
        status: decision,
        comment,
        signature_id: signatureId,
        export_controlled: redline.export_controlled,
        ...stamp(tx, work.now),
      }
      appendRedline(tx, read, {
        type: `REDLINE_${decision}`,
        reason: comment,
        set: decision === 'REJECTED' ? { status: 'REJECTED' } : {},
        changes: [insertRows('signature', [signed]), insertRows('redline_approval', [approval])],
      })
      return { redlineApprovalId: approvalId, redlineId: redline.id }
    },
  }
}

const digestOf = ({ redline }: RedlineWork): string => `\\x${sha256(redline.content).toString('hex')}`

/** What the signer was shown: what the step said, what it is to say, and why. No value of the step is signed. */
function shown(read: RedlineWork, decision: Decision) {
  const { redline, base, work, inReview } = read
  const { order } = inReview
  const below = stepsBelow(work, redline)
  return {
    form: 1,
    redlineId: redline.id,
    runStepId: redline.run_step_id,
    attempt: work.step.attempt,
    change: redline.change,
    reason: redline.reason,
    decision,
    before: base?.digest.slice(2) ?? null,
    after: digestOf(read).slice(2),
    ...(changesOrder(order) ? { order } : {}),
    ...(below.length === 0
      ? {}
      : { below: below.map(({ number, shown: { digest } }) => ({ number, digest: digest.slice(2) })) }),
    values: [],
  }
}
