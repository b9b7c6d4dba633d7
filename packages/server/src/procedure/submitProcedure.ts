import { whyNotFreezeFiles } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { listMissingFiles, type MissingFileRow } from '../file/fileStore.ts'
import { insertRows, updateRow, updateRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { answerRequests } from '../review/reviewChanges.ts'
import { type AskedReviewerRow, listAskedReviewers } from '../review/reviewStore.ts'
import { definitionsFor } from './definitionsFor.ts'
import { type DraftStepRow, listDraftSteps, listDrawnEdges } from './draftContentStore.ts'
import { freezeStep, treeDigest } from './frozenContent.ts'
import type { FrozenEdgeRow } from './frozenProcedureStore.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { loadProcedure, lockForFreeze, type ProcedureRow } from './procedureStore.ts'

/** Send a draft to review: its steps are frozen into definitions, and what is reviewed is what will be released. */
export const submitProcedure: Operation<ProcedureMove> = {
  name: 'submitProcedure',
  permission: 'SubmitProcedure',
  input: procedureMove,
  lock: (input, caller) => lockForFreeze(input.id, caller.organizationId),
  async perform(tx, input) {
    // What is missing is read before the steps: bytes that arrive in between are then among what is frozen.
    const [found, missing, steps, edges, requests] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(input.id)),
      tx.read<MissingFileRow>(listMissingFiles(input.id)),
      tx.read<DraftStepRow>(listDraftSteps(input.id)),
      tx.read<FrozenEdgeRow>(listDrawnEdges(input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('procedure_id', input.id)),
    ])
    const procedure = seenRow(found, { type: 'Procedure', ...input })
    refuseIf(whyNotMoveProcedure('submit', procedure.status))
    refuseIf(
      whyNotFreezeFiles(
        'procedure',
        missing.map((one) => ({ stepTitle: one.step_title, filename: one.filename })),
      ),
    )
    const frozen = new Map(steps.map((step) => [step.id, freezeStep(step)]))
    const { ids, made } = await definitionsFor(tx, [...frozen.values()], procedure.export_controlled)
    const digest = treeDigest(procedure, steps, frozen, edges)
    const now = await tx.now()
    const inReview = { status: 'IN_REVIEW' as const, digest, ...restamp(tx, now) }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_SUBMITTED',
      changes: [
        insertRows('step_definition', made),
        updateRow('procedure', { id: procedure.id }, inReview, { status: procedure.status }),
        updateRows(
          'step',
          steps.map(({ id }) => ({
            key: { id },
            set: { definition_id: ids.get(frozen.get(id)?.digest ?? '') ?? null },
          })),
        ),
        ...answerRequests(tx, requests, { status: 'PENDING', now }),
      ],
    })
    return { procedureId: procedure.id }
  },
}
