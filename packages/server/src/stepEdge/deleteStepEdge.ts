import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepEdgeToChange, type StepEdgeToChangeRow } from './stepEdgeStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a dependency out of a draft. */
export const deleteStepEdge: Operation<Input> = {
  name: 'deleteStepEdge',
  permission: 'DeleteStepEdge',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step_edge', [input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<StepEdgeToChangeRow>(loadStepEdgeToChange(input.id))
    const edge = seenRow(found, { type: 'StepsEdge', ...input })
    refuseIf(whyNotEditDraft(edge.draft))
    tx.append({
      stream: draftStream(edge.draft),
      type: 'STEP_EDGE_DELETED',
      changes: [deleteRows('step_edge', [{ id: edge.id }])],
    })
    return { stepEdgeId: edge.id }
  },
}
