import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import {
  listValidationsOfFields,
  loadStepFieldToChange,
  type StepFieldToChangeRow,
  type StepFieldValidationRow,
} from './stepFieldStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a field out of a draft, with its validations. Its number is not given again. */
export const deleteStepField: Operation<Input> = {
  name: 'deleteStepField',
  permission: 'DeleteStepField',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step_field', [input.id]),
  async perform(tx, input) {
    const [found, validations] = await Promise.all([
      tx.readOne<StepFieldToChangeRow>(loadStepFieldToChange(input.id)),
      tx.read<StepFieldValidationRow>(listValidationsOfFields([input.id])),
    ])
    const field = seenRow(found, { type: 'StepField', ...input })
    refuseIf(whyNotEditStep(field.draft))
    tx.append({
      stream: draftStream(field.draft),
      type: 'STEP_FIELD_DELETED',
      changes: [
        deleteRows('step_field', [{ id: field.id }]),
        deleteRows(
          'step_field_validation',
          validations.map(({ id }) => ({ id })),
        ),
      ],
    })
    return { stepFieldId: field.id }
  },
}
