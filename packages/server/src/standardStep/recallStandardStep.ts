import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotMoveStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { listStepIds } from '../procedure/procedureStore.ts'
import { answerRequests, outdateApprovals } from '../review/reviewChanges.ts'
import {
  type AskedReviewerRow,
  listAskedReviewers,
  listStandingApprovals,
  type ReviewRow,
} from '../review/reviewStore.ts'
import { standardBackToDraft } from './standardBackToDraft.ts'
import { type StandardStepMove, seenStandardStep, standardStepMove } from './standardStepInput.ts'
import { listStandardVersions, type StandardStepRow } from './standardStepStore.ts'

/** Take a version of a standard step back from review: its steps thaw, and approvals given so far are outdated. */
export const recallStandardStep: Operation<StandardStepMove> = {
  name: 'recallStandardStep',
  permission: 'RecallProcedure',
  input: standardStepMove,
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [versions, steps, approvals, requests] = await Promise.all([
      tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id })),
      tx.read<{ readonly id: string }>(listStepIds(input.id)),
      tx.read<ReviewRow>(listStandingApprovals('standard_step_id', input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('standard_step_id', input.id)),
    ])
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotMoveStandardStep('recall', top.standard_status))
    const now = await tx.now()
    const approved = requests.filter(({ status }) => status === 'APPROVED')
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_RECALLED',
      changes: [
        ...standardBackToDraft(tx, { id: top.id, status: top.standard_status }, { steps, now }),
        ...outdateApprovals(tx, approvals, { now, reason: 'the version was recalled' }),
        ...answerRequests(tx, approved, { status: 'OUTDATED', now }),
      ],
    })
    return { stepId: top.id }
  },
}
