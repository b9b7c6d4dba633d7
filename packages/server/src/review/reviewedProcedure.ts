import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import { backToDraft } from '../procedure/backToDraft.ts'
import { listStepIds, loadProcedure } from '../procedure/procedureStore.ts'
import { newProcedureSignature } from '../signature/newProcedureSignature.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { listWantedRoles } from './reviewStore.ts'
import { wholeVersion } from './wholeVersion.ts'

/** Reviews of procedure versions. */
export const reviewedProcedure: ReviewedNoun = {
  kind: 'procedure',
  type: 'Procedure',
  words: 'procedure',
  rejected: 'PROCEDURE_REJECTED',
  permissions: {
    decide: 'CreateReview',
    change: 'UpdateReview',
    ask: 'CreateReviewRequest',
    unask: 'DeleteReviewRequest',
  },
  column: 'procedure_id',
  stepColumn: 'procedure_id',
  countSetting: 'procedureReviewersRequired',
  versionInput: z
    .object({ procedureId: id, stepId: wholeVersion, parentId: wholeVersion })
    .transform(({ procedureId }) => ({ versionId: procedureId })),
  placeInput: z
    .object({ procedureId: id.nullish(), stepId: id.nullish(), parentId: id.nullish() })
    .transform(({ procedureId, ...place }) => ({ versionId: procedureId, ...place })),
  ids: (versionId) => ({ procedure_id: versionId, standard_step_id: null, mbom_id: null }),
  load: loadProcedure,
  listWantedRoles,
  sign: (signer, version, signed) => newProcedureSignature(signer, version, { ...signed, stepId: null }),
  async backToDraft(tx, version, now) {
    const steps = await tx.read<{ readonly id: string }>(listStepIds(version.id))
    return backToDraft(tx, version, { steps, now })
  },
}
