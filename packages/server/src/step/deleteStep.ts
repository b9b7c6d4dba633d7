import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotChangeUse, whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteAll, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from './draftStream.ts'
import {
  listEdgesAround,
  listPlacesOf,
  loadStepToChange,
  type StepPlaceRow,
  type StepToChangeRow,
} from './stepStore.ts'
import { renumbered, siblingsWithout, useAt } from './stepTree.ts'
import { readStepTree, treeKeys } from './stepTreeStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a step out of a draft, with all that is written in it and all steps below it. What they were stays in the history. */
export const deleteStep: Operation<Input> = {
  name: 'deleteStep',
  permission: 'DeleteStep',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step', [input.id]),
  async perform(tx, input) {
    const [found, places, tree, edges] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(input.id)),
      tx.read<StepPlaceRow>(listPlacesOf({ procedureId: null, stepId: input.id })),
      readStepTree((statement) => tx.read(statement), { stepId: input.id }),
      tx.read<{ readonly id: string }>(listEdgesAround(input.id)),
    ])
    const step = seenRow(found, { type: 'Step', ...input })
    refuseIf(whyNotEditDraft(step.draft))
    refuseIf(whyNotChangeUse(useAt(places, step.parent_id)))
    const left = siblingsWithout(places, step.parent_id, step.id)
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_DELETED',
      changes: [updateRows('step', renumbered(places, left)), ...deleteAll(treeKeys(tree, edges))],
    })
    return { stepId: step.id }
  },
}
