import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import {
  listValidationsOfFields,
  loadStepFieldToChange,
  type StepFieldToChangeRow,
  type StepFieldValidationRow,
} from './stepFieldStore.ts'
import { validationInput, whyNotFunction } from './validationInput.ts'

const input = z.object({ fieldId: id, ...validationInput })

/** Demand of a number field of a draft that its value passes a comparison. */
export const createStepFieldValidation: Operation<z.output<typeof input>> = {
  name: 'createStepFieldValidation',
  permission: 'CreateStepFieldValidation',
  input,
  lock: (given) => lockDraftsOf('step_field', [given.fieldId]),
  async perform(tx, given) {
    const [found, others] = await Promise.all([
      tx.readOne<StepFieldToChangeRow>(loadStepFieldToChange(given.fieldId)),
      tx.read<StepFieldValidationRow>(listValidationsOfFields([given.fieldId])),
    ])
    const field = seenRow(found, { type: 'StepField', id: given.fieldId })
    refuseIf(whyNotEditStep(field.draft))
    refuseIf(whyNotFunction(given.functionId))
    const [validationId, now] = await Promise.all([tx.newId(), tx.now()])
    const validation = {
      id: validationId,
      step_field_id: field.id,
      position: given.position ?? Math.max(0, ...others.map((other) => other.position)) + 1,
      function_id: Number(given.functionId),
      value: given.value,
      export_controlled: field.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(field.draft),
      type: 'STEP_FIELD_VALIDATION_CREATED',
      changes: [insertRows('step_field_validation', [validation])],
    })
    return { stepFieldValidationId: validationId }
  },
}
