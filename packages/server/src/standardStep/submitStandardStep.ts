import { whyNotFreezeFiles } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotMoveStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { listMissingFiles, type MissingFileRow } from '../file/fileStore.ts'
import { insertRows, updateRow, updateRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { definitionsFor } from '../procedure/definitionsFor.ts'
import { type DraftStepRow, listDraftSteps } from '../procedure/draftContentStore.ts'
import { freezeStep, treeDigest } from '../procedure/frozenContent.ts'
import type { FrozenEdgeRow } from '../procedure/frozenProcedureStore.ts'
import { lockForFreeze } from '../procedure/procedureStore.ts'
import { answerRequests } from '../review/reviewChanges.ts'
import { type AskedReviewerRow, listAskedReviewers } from '../review/reviewStore.ts'
import { type StandardStepMove, seenStandardStep, standardStepMove } from './standardStepInput.ts'
import { listStandardEdges, listStandardVersions, type StandardStepRow } from './standardStepStore.ts'

/** Send a draft of a standard step to review: its steps are frozen into definitions, and what is reviewed is what will be released. */
export const submitStandardStep: Operation<StandardStepMove> = {
  name: 'submitStandardStep',
  permission: 'SubmitProcedure',
  input: standardStepMove,
  lock: (input, caller) => lockForFreeze(input.id, caller.organizationId),
  async perform(tx, input) {
    // What is missing is read before the steps: bytes that arrive in between are then among what is frozen.
    const [versions, missing, steps, edges, requests] = await Promise.all([
      tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id })),
      tx.read<MissingFileRow>(listMissingFiles(input.id)),
      tx.read<DraftStepRow>(listDraftSteps(input.id)),
      tx.read<FrozenEdgeRow>(listStandardEdges(input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('standard_step_id', input.id)),
    ])
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotMoveStandardStep('submit', top.standard_status))
    const unsent = missing.map((one) => ({ stepTitle: one.step_title, filename: one.filename }))
    refuseIf(whyNotFreezeFiles('standardStep', unsent))
    const frozen = new Map(steps.map((step) => [step.id, freezeStep(step)]))
    const { ids, made } = await definitionsFor(tx, [...frozen.values()], top.export_controlled)
    const definitionOf = (id: string): string | null => ids.get(frozen.get(id)?.digest ?? '') ?? null
    const now = await tx.now()
    const inReview = {
      standard_status: 'IN_REVIEW' as const,
      standard_digest: treeDigest({ step_order: 'AS_DRAWN', further_runs: false }, steps, frozen, edges),
      definition_id: definitionOf(top.id),
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_SUBMITTED',
      changes: [
        insertRows('step_definition', made),
        updateRow('step', { id: top.id }, inReview, { standard_status: top.standard_status }),
        updateRows(
          'step',
          steps
            .filter(({ id }) => id !== top.id)
            .map(({ id }) => ({ key: { id }, set: { definition_id: definitionOf(id) } })),
        ),
        ...answerRequests(tx, requests, { status: 'PENDING', now }),
      ],
    })
    return { stepId: top.id }
  },
}
