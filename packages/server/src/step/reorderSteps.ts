import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotChangeUse, whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { planOrder, whyNotOrder } from '@traveler/domain/step/planOrder.ts'
import { z } from 'zod'
import { updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from './draftStream.ts'
import { type DraftRow, listPlacesOf, loadDraftOf, type StepPlaceRow } from './stepStore.ts'
import { renumbered, useAt } from './stepTree.ts'

interface Input {
  readonly procedureId?: string | null | undefined
  /** Whose steps are ordered; absent: those at the top. */
  readonly parentStepId?: string | null | undefined
  readonly steps: readonly { readonly id: string; readonly position: number; readonly etag: string }[]
}

const ordered = { field: 'steps', type: 'Step', one: 'step' }

/** Give steps of one parent their places among their siblings, counted from 1. */
export const reorderSteps: Operation<Input> = {
  name: 'reorderSteps',
  permission: 'ReorderSteps',
  input: z.object({
    procedureId: id.nullish(),
    parentStepId: id.nullish(),
    steps: z
      .array(z.object({ id, position: z.number().int().min(0), etag }))
      .min(1)
      .max(10_000),
  }),
  lock: (input) => lockDraftsOf('step', [input.parentStepId ?? input.steps[0]?.id ?? ''].filter(Boolean)),
  async perform(tx, input) {
    const owner = { procedureId: null, stepId: input.parentStepId ?? input.steps[0]?.id ?? null }
    const [into, places] = await Promise.all([
      tx.readOne<DraftRow>(loadDraftOf(owner)),
      tx.read<StepPlaceRow>(listPlacesOf(owner)),
    ])
    if (into === undefined || (input.procedureId ?? into.draft.id) !== into.draft.id) {
      throw new Refused({ code: 'NOT_FOUND', type: 'Step', id: owner.stepId ?? '' })
    }
    refuseIf(whyNotEditDraft(into.draft))
    refuseIf(whyNotChangeUse(useAt(places, input.parentStepId ?? null)))
    const siblings = places.filter((row) => row.parent_id === (input.parentStepId ?? null))
    refuseIf(whyNotOrder(ordered, siblings, input.steps))
    for (const step of input.steps)
      seenRow(
        siblings.find((row) => row.id === step.id),
        { type: 'Step', ...step },
      )
    const moved = renumbered(siblings, planOrder(siblings, input.steps))
    const named = new Set(input.steps.map((step) => step.id))
    const now = await tx.now()
    tx.append({
      stream: draftStream(into.draft),
      type: 'STEPS_REORDERED',
      changes: [
        updateRows(
          'step',
          moved.filter(({ key }) => !named.has(key.id)),
        ),
        updateRows(
          'step',
          moved.flatMap(({ key, set }) =>
            named.has(key.id) ? [{ key, set: { ...set, ...restamp(tx, now) } }] : [],
          ),
        ),
      ],
    })
    return { stepIds: input.steps.map((step) => step.id), procedureId: into.draft.id }
  },
}
