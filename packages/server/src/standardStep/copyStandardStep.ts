import { z } from 'zod'
import { insertAll } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { asNewStandard } from '../step/copiedAs.ts'
import { copySteps } from '../step/stepCopyStore.ts'
import { countTreeRows, readStepTree } from '../step/stepTreeStore.ts'

interface Input {
  readonly stepId: string
}

/** Begin a standard step as a copy of a step, standard or of a procedure, with all below it. Nothing leads back to the original. */
export const copyStandardStep: Operation<Input> = {
  name: 'copyStandardStep',
  permission: 'CopyStandardStep',
  input: z.object({ stepId: id }),
  lock: ({ stepId }) => lockDraftsOf('step', [stepId]),
  async perform(tx, input) {
    const tree = await readStepTree((statement) => tx.read(statement), input)
    const top = seenRow(
      tree.steps.find((step) => step.id === input.stepId),
      { type: 'Step', id: input.stepId },
    )
    const [ids, now] = await Promise.all([tx.newIds(countTreeRows(tree) + tree.steps.length), tx.now()])
    // As in createStandardStepVersion.
    const stepId = ids[tree.steps.indexOf(top)] ?? ''
    const copies = copySteps(tree, {
      procedureId: null,
      exportControlled: top.export_controlled,
      ids,
      as: asNewStandard(top, stepId),
      root: { id: top.id, parentId: null, position: 1 },
      stamp: () => stamp(tx, now),
    })
    tx.append({
      stream: { id: stepId, type: 'standardStep' },
      type: 'STANDARD_STEP_COPIED',
      facts: { from: top.id },
      changes: insertAll({ ...copies }),
    })
    return { stepId }
  },
}
