import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotForget } from '@traveler/domain/review/whyNotForget.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteAll, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { type AskedReviewerRow, findReview, listAskedReviewers } from '../review/reviewStore.ts'
import { readStepTree, treeKeys } from '../step/stepTreeStore.ts'
import { seenStandardStep } from './standardStepInput.ts'
import { listStandardVersions, lockStandardVersions, type StandardStepRow } from './standardStepStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Give up a draft of a standard step, with all steps below it. The version before is the newest again. */
export const deleteStandardStep: Operation<Input> = {
  name: 'deleteStandardStep',
  permission: 'DeleteStep',
  input: z.object({ id, etag }),
  lock: (input) => lockStandardVersions({ stepId: input.id }),
  async perform(tx, input) {
    const [versions, tree, reviewed, requests] = await Promise.all([
      tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id })),
      readStepTree((statement) => tx.read(statement), { stepId: input.id }),
      tx.readOne<{ readonly id: string }>(findReview('standard_step_id', input.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('standard_step_id', input.id)),
    ])
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotEditDraft({ id: top.id, kind: 'standardStep', status: top.standard_status }))
    refuseIf(whyNotForget({ type: 'Step', id: top.id }, reviewed))
    const keys = treeKeys(tree, tree.edges)
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_DELETED',
      // Requests after the steps in the list: they are deleted before them.
      changes: deleteAll({ ...keys, review_request: requests.map(({ id: asked }) => ({ id: asked })) }),
    })
    const before = versions.find((version) => version.id !== top.id)
    if (before !== undefined) {
      tx.append({
        stream: { id: before.id, type: 'standardStep' },
        type: 'STANDARD_STEP_REVISION_GIVEN_UP',
        changes: [updateRow('step', { id: before.id }, { is_latest_version: true })],
      })
    }
    return { stepId: top.id }
  },
}
