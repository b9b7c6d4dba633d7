import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from './draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from './stepStore.ts'

const input = z.object({ id, attributes: attributesInput })

/**
 * Set custom attributes of a step of a draft, which its run steps get; of a use of a standard step too: they are the
 * procedure's. Each has an etag of its own; the step's is not renewed.
 */
export const updateStepAttribute: Operation<z.output<typeof input>> = {
  name: 'updateStepAttribute',
  permission: 'UpdateStepAttribute',
  input,
  lock: (given) => lockDraftsOf('step', [given.id]),
  async perform(tx, given) {
    const [found, existing] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.id)),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
    ])
    const step = seenRow(found, { type: 'Step', id: given.id })
    refuseIf(whyNotEditDraft(step.draft))
    const sent = await definedAttributes(tx, 'STEP', given.attributes)
    const { changes, ids } = await attributeChanges(tx, step, sent, existing)
    tx.append({ stream: draftStream(step.draft), type: 'STEP_ATTRIBUTES_UPDATED', changes })
    return { stepId: step.id, attributeId: ids[0] ?? null }
  },
}
