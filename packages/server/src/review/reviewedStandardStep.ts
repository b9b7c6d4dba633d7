import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import { listStepIds } from '../procedure/procedureStore.ts'
import { newStandardStepSignature } from '../signature/newStandardStepSignature.ts'
import { standardBackToDraft } from '../standardStep/standardBackToDraft.ts'
import { loadReviewedStandardStep } from '../standardStep/standardStepStore.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { listWantedRolesOfStandardStep } from './reviewStore.ts'
import { wholeVersion } from './wholeVersion.ts'

/** Reviews of versions of standard steps, named by their top steps. */
export const reviewedStandardStep: ReviewedNoun = {
  kind: 'standardStep',
  type: 'Step',
  words: 'standard step',
  rejected: 'STANDARD_STEP_REJECTED',
  permissions: {
    decide: 'CreateStepApproval',
    change: 'CreateStepApproval',
    ask: 'CreateStepApprovalRequest',
    unask: 'DeleteStepApprovalRequest',
  },
  column: 'standard_step_id',
  stepColumn: 'standard_root_id',
  countSetting: 'standardStepReviewersRequired',
  versionInput: z
    .object({ stepId: id, parentId: wholeVersion })
    .transform(({ stepId }) => ({ versionId: stepId })),
  placeInput: z.object({ stepId: id.nullish(), parentId: id.nullish() }),
  ids: (versionId) => ({ procedure_id: null, standard_step_id: versionId, mbom_id: null }),
  load: loadReviewedStandardStep,
  listWantedRoles: listWantedRolesOfStandardStep,
  sign: newStandardStepSignature,
  async backToDraft(tx, version, now) {
    const steps = await tx.read<{ readonly id: string }>(listStepIds(version.id))
    return standardBackToDraft(tx, version, { steps, now })
  },
}
