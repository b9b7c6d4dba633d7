import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadValidationToChange, type ValidationToChangeRow } from './stepFieldStore.ts'
import { validationInput, whyNotFunction } from './validationInput.ts'

const input = z.object({
  id,
  etag,
  functionId: validationInput.functionId.nullish(),
  value: validationInput.value.nullish(),
  position: validationInput.position,
})

/** Edit a comparison that a field of a draft demands. */
export const updateStepFieldValidation: Operation<z.output<typeof input>> = {
  name: 'updateStepFieldValidation',
  permission: 'UpdateStepFieldValidation',
  input,
  lock: (given) => lockDraftsOf('step_field_validation', [given.id]),
  async perform(tx, given) {
    const found = await tx.readOne<ValidationToChangeRow>(loadValidationToChange(given.id))
    const validation = seenRow(found, { type: 'StepFieldValidation', ...given })
    refuseIf(whyNotEditStep(validation.draft))
    if (given.functionId) refuseIf(whyNotFunction(given.functionId))
    const edited = {
      function_id: Number(given.functionId ?? validation.function_id),
      value: given.value ?? validation.value,
      position: given.position ?? validation.position,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: draftStream(validation.draft),
      type: 'STEP_FIELD_VALIDATION_UPDATED',
      changes: [updateRow('step_field_validation', { id: validation.id }, edited, { etag: validation.etag })],
    })
    return { stepFieldValidationId: validation.id }
  },
}
