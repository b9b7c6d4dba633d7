import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { planOrder, whyNotOrder } from '@traveler/domain/step/planOrder.ts'
import { z } from 'zod'
import { updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { listFieldsOfSteps, type StepFieldRow } from './stepFieldStore.ts'

interface Input {
  readonly stepId: string
  readonly fields: readonly { readonly id: string; readonly position: number; readonly etag: string }[]
}

const ordered = { field: 'fields', type: 'StepField', one: 'field' }

/** Give fields of a step of a draft their places, counted from 1. Their numbers stay. */
export const reorderStepFields: Operation<Input> = {
  name: 'reorderStepFields',
  permission: 'ReorderStepFields',
  input: z.object({
    stepId: id,
    fields: z
      .array(z.object({ id, position: z.number().int().min(0), etag }))
      .min(1)
      .max(10_000),
  }),
  lock: (input) => lockDraftsOf('step', [input.stepId]),
  async perform(tx, input) {
    const [found, fields] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(input.stepId)),
      tx.read<StepFieldRow>(listFieldsOfSteps([input.stepId])),
    ])
    const step = seenRow(found, { type: 'Step', id: input.stepId })
    refuseIf(whyNotEditStep(step.draft))
    refuseIf(whyNotOrder(ordered, fields, input.fields))
    for (const named of input.fields)
      seenRow(
        fields.find((field) => field.id === named.id),
        { type: 'StepField', ...named },
      )
    const now = await tx.now()
    const positions = new Map(planOrder(fields, input.fields).map((fieldId, index) => [fieldId, index + 1]))
    const moved = fields.flatMap((field) => {
      const position = positions.get(field.id) ?? field.position
      if (position === field.position) return []
      return [{ key: { id: field.id }, set: { position, ...restamp(tx, now) }, expect: { etag: field.etag } }]
    })
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_FIELDS_REORDERED',
      changes: [updateRows('step_field', moved)],
    })
    return { stepFieldIds: input.fields.map((field) => field.id) }
  },
}
