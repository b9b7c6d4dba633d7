import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertAll, updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { asNextVersion } from '../step/copiedAs.ts'
import { copySteps } from '../step/stepCopyStore.ts'
import { countTreeRows, readStepTree } from '../step/stepTreeStore.ts'
import { listStandardVersions, lockStandardVersions, type StandardStepRow } from './standardStepStore.ts'

interface Input {
  readonly familyId: string
}

/** Begin the next version of a standard step from its newest: a draft with the same steps, under the same keys and numbers. */
export const createStandardStepVersion: Operation<Input> = {
  name: 'createStandardStepVersion',
  permission: 'CreateStandardStepVersion',
  input: z.object({ familyId: id }),
  lock: ({ familyId }) => lockStandardVersions({ familyId }),
  async perform(tx, { familyId }) {
    const versions = await tx.read<StandardStepRow>(listStandardVersions({ familyId }))
    const [newest] = versions
    if (newest === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Step', id: familyId })
    refuseIf(whyNotDraft(versions))
    const tree = await readStepTree((statement) => tx.read(statement), { stepId: newest.id })
    const top = tree.steps.find((step) => step.id === newest.id)
    if (top === undefined) throw new Error('The tree of a step begins with it')
    const [ids, now] = await Promise.all([tx.newIds(countTreeRows(tree)), tx.now()])
    // The steps come first among what is copied, so that the copy of the top is known before the rest.
    const topId = ids[tree.steps.indexOf(top)] ?? ''
    const { step_key: _kept, ...copies } = copySteps(tree, {
      procedureId: null,
      exportControlled: newest.export_controlled,
      ids,
      as: asNextVersion(top, topId, newest.standard_version + 1),
      root: null,
      stamp: () => stamp(tx, now),
    })
    tx.append({
      stream: { id: topId, type: 'standardStep' },
      type: 'STANDARD_STEP_VERSION_CREATED',
      changes: insertAll(copies),
    })
    tx.append({
      stream: { id: newest.id, type: 'standardStep' },
      type: 'STANDARD_STEP_REVISED',
      changes: [updateRow('step', { id: newest.id }, { is_latest_version: false })],
    })
    return { stepId: topId }
  },
}

function whyNotDraft(versions: readonly StandardStepRow[]) {
  const open = versions.find((one) => one.standard_status === 'DRAFT' || one.standard_status === 'IN_REVIEW')
  return open === undefined ? null : ({ code: 'DRAFT_EXISTS', type: 'Step', id: open.id } as const)
}
