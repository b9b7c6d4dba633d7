import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadValidationToChange, type ValidationToChangeRow } from './stepFieldStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a comparison away from a field of a draft. */
export const deleteStepFieldValidation: Operation<Input> = {
  name: 'deleteStepFieldValidation',
  permission: 'DeleteStepFieldValidation',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step_field_validation', [input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<ValidationToChangeRow>(loadValidationToChange(input.id))
    const validation = seenRow(found, { type: 'StepFieldValidation', ...input })
    refuseIf(whyNotEditStep(validation.draft))
    tx.append({
      stream: draftStream(validation.draft),
      type: 'STEP_FIELD_VALIDATION_DELETED',
      changes: [deleteRows('step_field_validation', [{ id: validation.id }])],
    })
    return { stepFieldValidationId: validation.id }
  },
}
