import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { rolesToApproveSkip } from '@traveler/domain/runStep/skipConcession.ts'
import { z } from 'zod'
import { id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { ofRun } from '../run/ofRun.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { readRunWork } from './runWork.ts'
import { lockRunOfStep } from './runWorkStore.ts'
import { skippedWith } from './skippedSteps.ts'
import { asApproval, rolesOfSteps, skipApprovals } from './stepConcession.ts'
import { appendStepEvent } from './stepMoves.ts'

const input = z.object({ id, reason })

/** Ask the roles that would have signed at a step to approve that it is skipped. */
export const askSkipApproval: Operation<z.output<typeof input>> = {
  name: 'askSkipApproval',
  permission: 'SkipRunStep',
  input,
  lock: (given) => lockRunOfStep(given.id),
  async perform(tx, given) {
    const [work, signatures] = await Promise.all([
      readRunWork(tx, { id: given.id, etag: null }),
      tx.read<SignatureRow>(listSignaturesOfRunSteps([given.id])),
    ])
    const { step, run, around } = work
    refuseIf(whyNotOpenRun(around.run))
    const approvals = skipApprovals(step, signatures).map(asApproval)
    const wanted = rolesToApproveSkip(rolesOfSteps(skippedWith(work).required), approvals, tx.caller.userId)
    if (wanted.length === 0) throw nobodyToAsk()
    appendStepEvent(tx, work, {
      type: 'SKIP_APPROVAL_ASKED',
      reason: given.reason,
      moves: [],
      facts: { roleIds: wanted.map((role) => role.id) },
    })
    const { recordId, path, controlled } = ofRun(run, step.row)
    const roles = wanted.map((role) => role.id)
    tx.notify({ type: 'SKIP_APPROVAL', recordId, path, controlled, words: given.reason, roles })
    return { runStepId: step.id }
  },
}

function nobodyToAsk(): Refused {
  return new Refused({
    code: 'INVALID_INPUT',
    field: 'id',
    problem: 'names a step whose skip waits for nobody’s approval',
    remedy: 'Skip it.',
  })
}
