import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { lag, whyNotLags } from './edgeInput.ts'
import { loadStepEdgeToChange, type StepEdgeToChangeRow } from './stepEdgeStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  /** Seconds after the end of the upstream step; null: none; absent: as it is. */
  readonly minimumLag?: number | null | undefined
  readonly maximumLag?: number | null | undefined
}

/** Say how long a step of a draft waits for another at least and at most. */
export const updateStepEdge: Operation<Input> = {
  name: 'updateStepEdge',
  permission: 'UpdateStepEdge',
  input: z.object({ id, etag, minimumLag: lag, maximumLag: lag }),
  lock: (input) => lockDraftsOf('step_edge', [input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<StepEdgeToChangeRow>(loadStepEdgeToChange(input.id))
    const edge = seenRow(found, { type: 'StepsEdge', id: input.id, etag: input.etag })
    refuseIf(whyNotEditDraft(edge.draft))
    const lags = {
      minimum_lag: input.minimumLag === undefined ? edge.minimum_lag : input.minimumLag,
      maximum_lag: input.maximumLag === undefined ? edge.maximum_lag : input.maximumLag,
    }
    refuseIf(whyNotLags(lags.minimum_lag, lags.maximum_lag))
    tx.append({
      stream: draftStream(edge.draft),
      type: 'STEP_EDGE_UPDATED',
      changes: [
        updateRow(
          'step_edge',
          { id: edge.id },
          { ...lags, ...restamp(tx, await tx.now()) },
          { etag: edge.etag },
        ),
      ],
    })
    return { stepEdgeId: edge.id }
  },
}
