import { z } from 'zod'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { listWantedRolesOfMBoms } from '../mbomApprovalRole/mbomApprovalRoleStore.ts'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { restamp } from '../operation/stamp.ts'
import { newMbomSignature } from '../signature/newMbomSignature.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import { wholeVersion } from './wholeVersion.ts'

/** Reviews of mBOM versions. */
export const reviewedMbom: ReviewedNoun = {
  kind: 'mbom',
  type: 'MBom',
  words: 'BOM',
  rejected: 'MBOM_REJECTED',
  permissions: {
    decide: 'CreateMBomApproval',
    change: 'UpdateMBomApproval',
    ask: 'CreateMBomApprovalRequest',
    unask: 'DeleteMBomApprovalRequest',
  },
  column: 'mbom_id',
  stepColumn: null,
  countSetting: 'mbomReviewersRequired',
  versionInput: z
    .object({ mbomId: id, parentId: wholeVersion })
    .transform(({ mbomId }) => ({ versionId: mbomId })),
  placeInput: z
    .object({ mbomId: id.nullish(), parentId: id.nullish() })
    .transform(({ mbomId, ...place }) => ({ versionId: mbomId, ...place })),
  ids: (versionId) => ({ procedure_id: null, standard_step_id: null, mbom_id: versionId }),
  load: (versionId) => loadMBoms([versionId]),
  listWantedRoles: listWantedRolesOfMBoms,
  sign: newMbomSignature,
  async backToDraft(tx, version, now) {
    const draft: Pick<MBomRow, 'status' | 'digest'> = { status: 'DRAFT', digest: null }
    return [
      updateRow('mbom', { id: version.id }, { ...draft, ...restamp(tx, now) }, { status: version.status }),
    ]
  },
}
